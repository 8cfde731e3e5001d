# METADATA
# title: Results in a row
# description: Whether a budget waits for more results beyond it than there were, by the index of a metric in input.perf.metrics.
package lib.history

import data.lib.budgets

# One of the results before this one was within the budget. With fewer results than are needed, or older ones, nothing is waited for.
waits(m) if {
	some needed in _needed(m)
	some results in _recent(m, needed.count, needed.since)
	count(results) == needed.count
	some value in results
	budgets.within(m, value)
}

# In a row, this one included.
in_row(m) := max({needed.count | some needed in _needed(m)}) + 1

_needed(m) := {needed |
	some budget in data.budgets
	budget.metric == input.perf.metrics[m].name
	needed := {"count": budget.consecutive - 1, "since": data.clock.epoch_ms - budget.within_ms}
}

# The last results of each baseline, those that are neither too old nor from the future.
_recent(m, length, since) := {results |
	some entry in data.baseline
	entry.metric == input.perf.metrics[m].name
	entry.slot == input.perf.metrics[m].slot
	last := array.slice(entry.history, count(entry.history) - length, count(entry.history))
	results := [result.value |
		some result in last
		result.at_ms >= since
		result.at_ms <= data.clock.epoch_ms
	]
}
