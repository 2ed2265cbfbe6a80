/** The parts of Chart.js that our charts use, and no other. */
import { BarController, BarElement, Chart, LinearScale, LineElement, PointElement, ScatterController } from 'chart.js';

Chart.register(BarController, BarElement, LinearScale, LineElement, PointElement, ScatterController);

export { Chart };
