import type { Instead } from '../made-for-eyes.ts';

type Row = readonly [looks: RegExp, what: string, use: string, why?: string];

/** What load tests and benchmarks print on a terminal, and files of theirs that hold no figures of a run. Each mark is a line the tool writes once. */
const ROWS: readonly Row[] = [
  [
    /(?:^|\s)time: +\[[\d.]+ (?:ps|ns|µs|us|ms|s) [\d.]+ (?:ps|ns|µs|us|ms|s) [\d.]+ (?:ps|ns|µs|us|ms|s)\]\s*$/m,
    'the terminal output of Criterion.rs',
    'target/criterion/**/new/estimates.json',
  ],
  [
    /^group,function,value,(?:sample_time_nanos|throughput_num),/,
    'raw.csv of Criterion.rs',
    'target/criterion/**/new/estimates.json',
    'newer versions no longer write it',
  ],
  [
    / x [\d,.]+ ops\/sec ±[\d.]+% \(\d+ runs? sampled\)/,
    'the terminal output of Benchmark.js',
    'vitest bench --outputJson=FILE, or a metrics file as docs/metrics.md describes',
  ],
  [
    /^benchmark name +samples +(?:iterations|mean|low mean)/m,
    'the terminal output of Catch2',
    'a metrics file as docs/metrics.md describes',
  ],
  [/^ {2}Success rate:\t[\d.]+%$/m, 'the terminal output of oha', 'oha --output-format json URL > FILE'],
  [/^Bombarding \S+ /m, 'the terminal output of bombardier', 'bombardier --print result --format json URL > FILE'],
  [/^Summary:\n {2}Count:\t\d+\n {2}Total:\t/m, 'the terminal output of ghz', 'ghz --format json --output FILE …'],
  [
    /^duration \(ms\),status,error$|^ghz_(?:run|detail),proto=|^# TYPE ghz_run_/m,
    'the CSV, the lines for InfluxDB or the metrics for Prometheus of ghz',
    'ghz --format json --output FILE …',
    'its JSON is read',
  ],
  [/^│ Stat +│ 2\.5% +│/m, 'the terminal output of autocannon', 'autocannon -j URL > FILE'],
  [
    /^(?:Summary report|Report) @ \d\d:\d\d:\d\d\(/m,
    'the terminal output of Artillery',
    'artillery run --output FILE test.yml',
  ],
  [/^(?:Type +)?Name +# ?reqs +# ?fails +\|/m, 'the terminal output of locust', 'locust --headless --json … > FILE'],
  [/^ {2}Time \(mean ± σ\): /m, 'the terminal output of hyperfine', 'hyperfine --export-json FILE COMMAND…'],
  [
    /^\| Command +\| +Mean \[\w+\] +\||^\| Command \r?\n\| Mean \[\w+\]/m,
    'a table of hyperfine',
    'hyperfine --export-json FILE COMMAND…',
  ],
  [/^Transactions:\s+\d+ hits\s*$/m, 'the terminal output of siege', 'siege -q -j URL > FILE'],
  [/^(?:\| )?benchmark +(?:\| )?time\/iter \(avg\) /m, 'the terminal output of deno bench', 'deno bench --json > FILE'],
  [/^<p>\s+This is ApacheBench, Version /, 'the HTML of ApacheBench', 'ab without -w'],
  [/^clk: ~[\d.]+ GHz$/m, 'the terminal output of mitata', "run({ format: 'json' }) of mitata"],
  [
    /^│ \(index\) │ '?Task [nN]ame'? +│|^\s*\[\s*\{\s*"Task [nN]ame":/m,
    'the table of tinybench',
    'vitest bench --outputJson=FILE, or a metrics file as docs/metrics.md describes',
  ],
  [
    /^\s*\{\s*"commit_hash":\s*"[^"]*",\s*"env_name":/,
    'a file of results of asv',
    'a metrics file as docs/metrics.md describes',
    'units stand in another file, and NaN is no JSON',
  ],
  [
    /^\| +\S+\/\S+ \| +\S+\/s \| +err% \|/m,
    'the terminal output of nanobench',
    'ankerl::nanobench::render with the template json()',
  ],
  [
    /^Benchmark +Time +CPU +Iterations/m,
    'the terminal output of Google Benchmark',
    './bench --benchmark_out=FILE --benchmark_out_format=json',
  ],
  [
    /^Benchmark +(?:\(\S+\) +)*Mode +(?:Cnt|Samples) +Score/m,
    'the terminal output of JMH',
    'java -jar benchmarks.jar -rf json -rff FILE -foe true',
  ],
  [
    /^"?(?:sampler_label"?,"?aggregate_report_count|Label"?,"?# Samples"?,"?Average)/,
    'the aggregate table of JMeter',
    'report/statistics.json of `jmeter -e -o report`, or the JTL itself',
    'its figures are rounded, and its errors a percentage',
  ],
  [
    /^"?name"?,(?:"?param:[^,\n]*,)*"?min"?,"?max"?,"?mean"?,"?stddev"?,"?rounds"?|^name,min,max,mean,stddev,/,
    'the CSV of pytest-benchmark',
    'pytest --benchmark-json=FILE',
    'it may compare runs of several days',
  ],
  [
    /^Timer precision: [\d.]+ \S+$|^\S+ +fastest +│ slowest +│ median +│ mean +│/m,
    'the terminal output of divan',
    'a metrics file as docs/metrics.md describes',
  ],
  [
    /^\s*\[\s*\{\s*"url":[^\n]*\s*"isRepresentativeRun":/,
    'manifest.json of Lighthouse CI',
    'the lhr-*.json that it names',
    'it has rounded scores and no audits',
  ],
  [
    /^\s*\[\s*\{(?=[^{}]*"(?:auditProperty|auditId)":)(?=[^{}]*"operator":)(?=[^{}]*"expected":)/,
    'assertion-results.json of Lighthouse CI',
    '.lighthouseci/lhr-*.json, and let the gate judge',
    'it lists what failed and not what was measured',
  ],
  [
    /^Method[,;]Job[,;]AnalyzeLaunchVariance[,;]/,
    'the CSV of BenchmarkDotNet',
    '--exporters json, and take *-report-full.json',
    'its figures are rounded text with units',
  ],
  [
    /^Target(?:_Namespace)?[,;]Target_Type[,;]|^BenchmarkDotNet(?:=| v\d)|^<Summary>\s*<Title>(?=.*<HostEnvironmentInfo>)/ms,
    'a table or the XML of BenchmarkDotNet',
    '--exporters json, and take *-report-full.json',
    'its JSON is read',
  ],
  [
    /^Bucket +# +% +Histogram$|^Value\(ms\) +Percentile +TotalCount +1\/\(1-Percentile\)$/m,
    'a histogram of vegeta',
    'vegeta report -type=json',
  ],
  [
    /^-+ benchmark(?: '.*')?: \d+ tests? -+$/m,
    'the terminal output of pytest-benchmark',
    'pytest --benchmark-json=FILE',
  ],
  [
    /^ +(?:│ +\S+\/(?:op|s) +)+|^,[^,\n]+\/(?:op|s),CI\b|^name +(?:old )?\S+\/(?:op|s) +(?:new |delta)/m,
    'the comparison of benchstat',
    'the output of go test -bench itself',
    'it compares runs and holds none of them',
  ],
  [
    /^\d{13}([,;\t])\d+\1[^\n]*\1(?:true|false)\1/,
    'a log of JMeter without its line of names',
    'jmeter -Jjmeter.save.saveservice.print_field_names=true',
    'which columns it has is not in it',
  ],
  [
    /^\s*\{\s*"simulation":\s*"[^"]*",\s*"simulationId":[\s\S]*"assertions":\s*\[/,
    'assertions.json of Gatling',
    'js/assertions.xml in the same folder',
    'what it says stands in JUnit XML beside it',
  ],
];

export const MEASURED_FOR_EYES: readonly Instead[] = ROWS.map(([looks, what, use, why = 'it is made for eyes']) => ({
  looks,
  what,
  why,
  use,
}));
