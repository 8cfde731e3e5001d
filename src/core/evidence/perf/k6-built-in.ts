/**
 * k6's own metrics that the older summary export names without saying what they contain: durations in milliseconds, amounts in bytes, and
 * plain counts. Source: the reference of built-in metrics in the k6 documentation.
 */
export const BUILT_IN: ReadonlyMap<string, 'time' | 'data' | 'default'> = new Map([
  ['browser_data_received', 'data'],
  ['browser_data_sent', 'data'],
  ['browser_http_req_duration', 'time'],
  ['browser_http_req_failed', 'default'],
  ['browser_web_vital_cls', 'default'],
  ['browser_web_vital_fcp', 'time'],
  ['browser_web_vital_fid', 'time'],
  ['browser_web_vital_inp', 'time'],
  ['browser_web_vital_lcp', 'time'],
  ['browser_web_vital_ttfb', 'time'],
  ['checks', 'default'],
  ['data_received', 'data'],
  ['data_sent', 'data'],
  ['dropped_iterations', 'default'],
  ['grpc_req_duration', 'time'],
  ['grpc_streams', 'default'],
  ['grpc_streams_msgs_received', 'default'],
  ['grpc_streams_msgs_sent', 'default'],
  ['group_duration', 'time'],
  ['http_req_blocked', 'time'],
  ['http_req_connecting', 'time'],
  ['http_req_duration', 'time'],
  ['http_req_failed', 'default'],
  ['http_req_receiving', 'time'],
  ['http_req_sending', 'time'],
  ['http_req_tls_handshaking', 'time'],
  ['http_req_waiting', 'time'],
  ['http_reqs', 'default'],
  ['iteration_duration', 'time'],
  ['iterations', 'default'],
  ['vus', 'default'],
  ['vus_max', 'default'],
  ['ws_connecting', 'time'],
  ['ws_msgs_received', 'default'],
  ['ws_msgs_sent', 'default'],
  ['ws_ping', 'time'],
  ['ws_session_duration', 'time'],
  ['ws_sessions', 'default'],
]);

/** A latency of zero means that nothing was answered. Other phases of a request may well take no time. */
export const ANSWERED: ReadonlySet<string> = new Set(['http_req_duration', 'iteration_duration', 'grpc_req_duration']);

/** Sampled once a request, so that `http_reqs` counts their observations. */
export const PER_REQUEST: ReadonlySet<string> = new Set([
  'http_req_blocked',
  'http_req_connecting',
  'http_req_duration',
  'http_req_receiving',
  'http_req_sending',
  'http_req_tls_handshaking',
  'http_req_waiting',
]);

/** Which way is better, of those where it is known by nature. */
export const DIRECTION: ReadonlyMap<string, 'lower' | 'higher'> = new Map([
  ['browser_http_req_failed', 'lower'],
  ['browser_web_vital_cls', 'lower'],
  ['checks', 'higher'],
  ['checks_failed', 'lower'],
  ['checks_succeeded', 'higher'],
  ['dropped_iterations', 'lower'],
  ['http_req_failed', 'lower'],
  ['http_reqs', 'higher'],
  ['iterations', 'higher'],
]);

/** Of k6's own metrics, those that are no trends; where a format names no types. */
export const TYPE: ReadonlyMap<string, 'counter' | 'rate' | 'gauge'> = new Map([
  ['browser_data_received', 'counter'],
  ['browser_data_sent', 'counter'],
  ['browser_http_req_failed', 'rate'],
  ['checks', 'rate'],
  ['data_received', 'counter'],
  ['data_sent', 'counter'],
  ['dropped_iterations', 'counter'],
  ['grpc_streams', 'counter'],
  ['grpc_streams_msgs_received', 'counter'],
  ['grpc_streams_msgs_sent', 'counter'],
  ['http_req_failed', 'rate'],
  ['http_reqs', 'counter'],
  ['iterations', 'counter'],
  ['vus', 'gauge'],
  ['vus_max', 'gauge'],
  ['ws_msgs_received', 'counter'],
  ['ws_msgs_sent', 'counter'],
  ['ws_sessions', 'counter'],
]);
