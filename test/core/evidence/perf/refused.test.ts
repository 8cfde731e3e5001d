import { describe, expect, test } from 'vitest';
import { MEASURED_FOR_EYES } from '../../../../src/core/evidence/perf/refused.ts';
import { read } from '../recorded.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  'the terminal output of Criterion.rs': 'queue/10   time:   [1.0411 µs 1.0502 µs 1.0621 µs]\n',
  'raw.csv of Criterion.rs': 'group,function,value,sample_time_nanos,iteration_count\nq,push,,1119000,190\n',
  'the terminal output of Benchmark.js': 'push(10) x 1,431,759 ops/sec ±0.74% (93 runs sampled)\n',
  'the terminal output of Catch2': 'benchmark name            samples       iterations    estimated\n',
  'the terminal output of oha': 'Summary:\n  Success rate:\t100.00%\n  Total:\t0.5 secs\n',
  'the terminal output of bombardier': 'Bombarding http://localhost:80 with 200 request(s)\n',
  'the terminal output of ghz': '\nSummary:\n  Count:\t200\n  Total:\t181.57 ms\n',
  'the terminal output of autocannon': '│ Stat    │ 2.5% │ 50%  │ 97.5% │\n',
  'the terminal output of Artillery': 'Summary report @ 10:11:12(+0200)\n',
  'the terminal output of locust': 'Type     Name     # reqs      # fails |    Avg     Min\n',
  'the terminal output of hyperfine':
    'Benchmark 1: true\n  Time (mean ± σ):       0.4 ms ±   0.1 ms    [User: 0.2 ms]\n',
  'the CSV, the lines for InfluxDB or the metrics for Prometheus of ghz': 'duration (ms),status,error\n2.91,OK,\n',
  'the terminal output of mitata': 'clk: ~2.78 GHz\ncpu: x\nruntime: node 20.20.2 (x64-linux)\n',
  'the table of tinybench': '[{"Task name":"a","Latency avg (ns)":"43.47 ± 8.36%"}]',
  'a file of results of asv': '{"commit_hash": "9fb6227f", "env_name": "existing", "results": {"b.time": [[NaN]]}}',
  'the terminal output of siege': 'Transactions:\t\t          80 hits\nAvailability:\t\t      100.00 %\n',
  'a table of hyperfine': '| Command | Mean [ms] | Min [ms] | Max [ms] | Relative |\n|:---|---:|---:|---:|---:|\n',
  'the HTML of ApacheBench': '<p>\n This is ApacheBench, Version 2.3 <i>&lt;$Revision$&gt;</i><br>\n',
  'the terminal output of deno bench': 'benchmark   time/iter (avg)        iter/s      (min … max)\n',
  'the terminal output of nanobench': '|               ns/op |                op/s |    err% |\n',
  'the terminal output of Google Benchmark': 'Benchmark          Time             CPU   Iterations\n',
  'the terminal output of JMH': 'Benchmark       (size)  Mode  Cnt  Score   Error  Units\n',
  'the aggregate table of JMeter': 'Label,# Samples,Average,Median,90% Line\nhome,10,12,11,15\n',
  'the CSV of pytest-benchmark':
    'name,min,max,mean,stddev,median,iqr,outliers,ops,rounds,iterations\ntest_a,1,2,1,0,1,0,0,1,5,1\n',
  'the terminal output of divan': 'Timer precision: 41 ns\nqueue        fastest       │ slowest\n',
  'manifest.json of Lighthouse CI':
    '[\n  {\n    "url": "http://localhost/",\n    "isRepresentativeRun": true,\n    "htmlPath": "a.html"\n  }\n]\n',
  'assertion-results.json of Lighthouse CI':
    '[\n  {\n    "name": "minScore",\n    "expected": 0.9,\n    "actual": 0.5,\n    "values": [0.5],\n    "operator": ">=",\n    "passed": false,\n    "auditId": "speed-index",\n    "level": "error"\n  }\n]\n',
  'the CSV of BenchmarkDotNet': 'Method,Job,AnalyzeLaunchVariance,Mean,Error\nPush,DefaultJob,False,76.5 ns,1.2 ns\n',
  'a table or the XML of BenchmarkDotNet': '``` ini\n\nBenchmarkDotNet=v0.13.1, OS=ubuntu 20.04\n',
  'a histogram of vegeta': 'Bucket           #     %       Histogram\n[0s,     10ms]   9  90.00%  #####\n',
  'the terminal output of pytest-benchmark': '----- benchmark: 2 tests -----\n',
  'the comparison of benchstat': '         │   old.txt   │   new.txt   │\n         │   sec/op    │   sec/op    │\n',
  'a log of JMeter without its line of names': '1393227741256,1425,GET /,200,OK,a 1-1,text,true,41,0\n',
  'assertions.json of Gatling': '{\n  "simulation": "a.B",\n  "simulationId": "b",\n  "assertions": [\n  ]\n}',
};

describe('what measures for eyes', () => {
  test('has a sample for each of its names', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(MEASURED_FOR_EYES.map(({ what }) => what).sort());
  });

  test.each(Object.entries(SAMPLES))('%s is refused by name, with what to use instead', (what, text) => {
    const { use } = MEASURED_FOR_EYES.find((one) => one.what === what) ?? {};
    expect(read(text).report.problems).toMatchObject([{ code: 'evidence.use_instead', found: what, remedy: use }]);
  });
});
