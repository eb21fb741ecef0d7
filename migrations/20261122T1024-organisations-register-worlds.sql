-- Invented places have Länder of their own, so that importing a register never touches a demo's world.
drop index organisations.place_ars;
create unique index place_ars on organisations.place (ars, invented) where valid_until is null;

create or replace view organisations.place_shown as
  select place.id, place.level, place.ars, place.ags, place.label, place.type, place.land, land.label as land_label,
    place.kreis, kreis.label as kreis_label, place.population, place.area_km2, place.plz, place.lat, place.lon,
    place.invented, place.valid_until
  from organisations.place
  left join organisations.place land
    on land.ars = place.land and land.valid_until is null and land.invented = place.invented
  left join organisations.place kreis
    on kreis.ars = place.kreis and kreis.valid_until is null and kreis.invented = place.invented;
