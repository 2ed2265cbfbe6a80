import { defineSource } from '../../src/define.ts';

export default defineSource({
  id: 'csi-maatwerkdecreet',
  type: 'report',
  title: 'Spotlightpaper over het maatwerkdecreet',
  authors: [],
  publisher: 'CSI Flanders',
  issued: '2019',
  issuedNote: { nl: 'jaar afgeleid: de paper noemt een besluit dat in 2019 in werking trad; later kan ook', en: 'year inferred: the paper mentions an order that took effect in 2019; it may be later' },
  number: '',
  shortTitle: { nl: 'CSI-spotlightpaper over het maatwerkdecreet', en: 'CSI spotlight paper on the maatwerkdecreet' },
  description: {
    nl: 'Onderzoekspaper van CSI Flanders over sociale en beschutte werkplaatsen die zich voorbereiden op het maatwerkdecreet. Hij steunt op een bevraging, op interviews en op documenten. De gegevens zijn verzameld in 2017 en 2018. Twee tabellen: een typologie van reacties in woorden, en het gebruik van managementtools.',
    en: 'Research paper by CSI Flanders on social and sheltered workplaces preparing for the decree on maatwerk (customised work). It rests on a survey, on interviews and on documents. The data were collected in 2017 and 2018. Two tables: a typology of responses in words, and the use of management tools.',
  },
  limits: {
    nl: 'Titel, auteurs en datum zijn niet te lezen in onze kopie: de titel is een omschrijving van ons. 2019 is het vroegst mogelijke jaar van uitgave, want de paper noemt een besluit dat in 2019 in werking trad. In tabel 2 staan een coëfficiënt, sterretjes en vette druk zonder uitleg; een literatuurlijst ontbreekt. Paginanummers zijn niet te lezen.',
    en: 'Title, authors and date cannot be read in our copy: the title is our description. 2019 is the earliest possible year of publication, as the paper mentions an order that took effect in 2019. Table 2 has a coefficient, stars and bold print without explanation; there is no list of references. Page numbers cannot be read.',
  },
  rights: {
    nl: 'De rechten op de paper blijven bij de auteurs en de uitgever. Onze kopie bevat geen licentie. We nemen cijfers en feiten over, geen tekst.',
    en: 'The rights in the paper remain with its authors and publisher. Our copy carries no licence. We take over figures and facts, not text.',
  },
  copySha256: '8735aec562db3dce9a122f3502a4bded09a51afa14284aadbc5a9c62399cb3af',
});
