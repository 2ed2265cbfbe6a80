/** What an author may use in a text, without importing it. */
import Aandeel from './Aandeel.astro';
import Aantal from './Aantal.astro';
import Begrip from './Begrip.astro';
import Bron from './Bron.astro';
import Cijfer from './Cijfer.astro';
import EenOp from './EenOp.astro';
import Eigen from './Eigen.astro';
import Grafiek from './Grafiek.astro';
import InHetKort from './InHetKort.astro';
import Keer from './Keer.astro';
import Lijn from './Lijn.astro';
import Norm from './Norm.astro';
import ScrollTable from './ScrollTable.astro';
import Snelheid from './Snelheid.astro';
import Tegenspraak from './Tegenspraak.astro';
import Verschil from './Verschil.astro';

export const authorComponents = { Aandeel, Aantal, Begrip, Bron, Cijfer, EenOp, Eigen, Grafiek, InHetKort, Keer, Lijn, Norm, Snelheid, Tegenspraak, Verschil, table: ScrollTable };
