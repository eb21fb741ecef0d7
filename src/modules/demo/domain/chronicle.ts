/** A published fact: when, where, what, and the address it was published at. */
export type Fact = { when: string; place: string; what: string; source: string };

/** Chapters of the chronicle. Facts about single persons stay out. */
export type Chapter = { title: string; facts: readonly Fact[] };

/** What is published about the real programmes, in own words. Never mixed with the invented places of the demo. */
export const chronicle: readonly Chapter[] = [
  {
    title: 'Vernetzungsforen „Flucht in der Einen Welt“',
    facts: [
      {
        when: '25. November 2016',
        place: 'Hamburg',
        what: 'Vernetzungsforum mit etwa 30 Menschen aus Verwaltung, Stiftungen und Initiativen, rund ein Viertel mit Fluchterfahrung. Am Anfang standen Erfahrungsberichte, daraus entstanden Bedarfe und Ansätze.',
        source: 'https://skew.engagement-global.de/vernetzungsforum-im-weltcafe-elbfaire.html',
      },
      {
        when: '1. Dezember 2018',
        place: 'Oldenburg',
        what: 'Drei Stunden am Samstagnachmittag, als Fishbowl, getragen von einem Haus der Zivilgesellschaft.',
        source:
          'https://forum-st-peter.de/vernetzungsforum-oldenburg-als-teil-der-einen-welt-nachhaltige-entwicklungszusammenarbeit-in-kommunaler-verantwortung/',
      },
    ],
  },
  {
    title: 'Kommunen als Initiatoren entwicklungspolitischer Bildungsarbeit',
    facts: [
      {
        when: '31. März 2017',
        place: 'Bonn',
        what: 'Ganztägiger Auftakt aller sechs Pilotkommunen: Aidlingen, Hofheim, Neuruppin, Osnabrück, die Kreise Gießen und Plön.',
        source: 'https://sprintconsult.de/auftaktworkshop-entwicklungspolitische-bildungsarbeit/',
      },
      {
        when: '12. Mai 2017',
        place: 'Aidlingen',
        what: 'Erster Workshop vor Ort mit elf Menschen aus Asylkreis, Heimatverein, Schule und Verwaltung. Ergebnis: Menschen ausbilden, die interkulturelles Verständnis in die Nachbarschaften tragen.',
        source: 'https://sprintconsult.de/ws1-aidlingen/',
      },
      {
        when: 'Juni und Juli 2017',
        place: 'Kreis Plön',
        what: 'Zwei Workshops mit Migrantenorganisationen, geplant von Integrations- und Bildungskoordination. Geplant wurde eine mehrtägige Jugendbegegnung im Frühjahr 2018.',
        source:
          'https://www.kreis-ploen.de/B%C3%BCrgerservice/Pressedienst/Bildungsprojekt-mit-Migrantenorganisationen',
      },
    ],
  },
  {
    title: 'Qualifizierung von Geflüchteten in deutschen Kommunalverwaltungen',
    facts: [
      {
        when: '13. Dezember 2017',
        place: 'Wuppertal',
        what: 'Ganztägiger Infoworkshop mit 15 Kommunen: Phasen, Inhalte und Finanzierung. Angekündigt wurden das Formular für Mitte Januar und die Auswahl für Februar.',
        source:
          'https://www.initiative-middle-east.com/de/aktuelle-meldungen-details/workshop-qualifizierung-von-syrischen-gefluechteten-in-deutschen-kommunalverwaltungen-113.html',
      },
      {
        when: '12. Februar 2018',
        place: 'bundesweit',
        what: 'Bis zu diesem Montag konnten Kommunen ihr Interesse bekunden, eine von sechs Modellkommunen zu werden.',
        source:
          'https://www.bonnsustainabilityportal.de/2018/01/engagement-global-migration-flucht-und-kommunale-entwicklungspolitik/',
      },
      {
        when: '19. März 2018',
        place: 'bundesweit',
        what: 'Veröffentlicht ist: Sieben Kommunen wurden ausgewählt, eine mehr als angekündigt. Gründe und Reihenfolge wurden nicht veröffentlicht.',
        source:
          'https://www.hsgb.de/asyl-fluechtlinge/modellkommunen-fuer-qualifizierung-syrischer-gefluechteter-1521449766/2018/03/19',
      },
      {
        when: '2018',
        place: 'Krefeld',
        what: 'Bis zu acht Plätze, sechs bis zwölf Monate, 39 Stunden in der Woche, bezahlt nach Mindestlohn, Deutsch mindestens B1.',
        source: 'https://www.wz.de/lokales/krefeld/verwaltung-will-beim-aufbau-syriens-helfen-1.2743502',
      },
      {
        when: '2018',
        place: 'Solingen',
        what: 'Fünf Plätze in fünf Bereichen, 15 Stunden in der Woche, zwölf Monate, mit Betreuung im Fachdienst und davon getrennter Begleitung im Ehrenamt.',
        source: 'https://www.bergischeblaetter.de/solingen-qualifizierung/',
      },
      {
        when: '12. und 13. Februar 2019',
        place: 'Donauwörth',
        what: 'Zweitägiger Erfahrungsaustausch von Menschen im Praktikum, Kommunen und Vereinen.',
        source: 'https://skew.engagement-global.de/erfahrungsaustausch-donauwoerth.html',
      },
      {
        when: '2018 bis 2022',
        place: 'bundesweit',
        what: 'In zwei Phasen zusammen 37 Praktika von sechs bis zwölf Monaten. In der zweiten Phase führten vier der fünf ausgewählten Kommunen das Vorhaben durch.',
        source: 'https://skew.engagement-global.de/qualifizierung-in-kommunalverwaltungen.html',
      },
    ],
  },
];
