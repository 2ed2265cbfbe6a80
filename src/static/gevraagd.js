// Before the chart is painted: a link that asks for another view of a chart finds its place empty, and nothing moves when the view comes.
if (location.search.length > 1) document.documentElement.dataset.asked = '';
