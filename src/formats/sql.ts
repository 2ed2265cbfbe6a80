/** Worked examples in DuckDB's SQL over the published Parquet files; a test runs them. `base` is a folder or an address, ending in a slash. */

/** Two datasets side by side: the groups of which both print a figure. */
export const joinQuery = (base: string): string => `SELECT rate."group", rate.group_label_en, rate.obs_value AS employment_rate_2011, jobseekers.obs_value AS jobseekers_june_2011
FROM read_parquet('${base}werkzaamheidsgraad/werkzaamheidsgraad.parquet') AS rate
JOIN read_parquet('${base}werkzoekenden-kansengroepen/werkzoekenden-kansengroepen.parquet') AS jobseekers
  USING (ref_area, "group")
WHERE rate.measure = 'employment_rate' AND rate.time_period = '2011'
  AND jobseekers.measure = 'jobseekers' AND jobseekers.time_period = '2011-06'
ORDER BY "group";`;

/** Every dataset at once, from a copy on disk or in object storage: a column that a dataset lacks is empty there. */
export const everythingQuery = (base: string): string => `SELECT dataset, count(*) AS figures, min(time_period) AS first, max(time_period) AS last
FROM read_parquet('${base}*/*.parquet', union_by_name = true)
WHERE obs_status IS NOT NULL
GROUP BY dataset
ORDER BY dataset;`;
