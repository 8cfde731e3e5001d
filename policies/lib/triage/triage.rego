# METADATA
# title: Triage records
# description: What a triage record allows, by its index in data.triage, so that one record must hold in every respect.
package lib.triage

import data.lib.roles

with_ids(ids) := {r |
	some r, record in data.triage
	ids[record.id]
}

allowed contains r if {
	some r, record in data.triage
	some severity in data.params.freeze.allow
	record.severity == severity
}

by_role contains r if {
	some r, record in data.triage
	roles.holders(data.params.freeze.triage_by)[record.by]
}

# A record dated later than now was not decided by anybody yet.
decided contains r if {
	some r, record in data.triage
	record.at_ms <= data.clock.epoch_ms
}

current contains r if {
	some r, record in data.triage
	record.expires_ms > data.clock.epoch_ms
}

# The person in `by` wrote no commit of the change; unknown authors cannot be compared.
independent(r, authors, unknown_authors) if {
	count(authors) > 0
	count(unknown_authors) == 0
	count([author | some author in authors; author == data.triage[r].by]) == 0
}

outside(r, paths) := {path |
	some path in paths
	not _covers(r, path)
}

small_enough(r, _) if not data.triage[r].max_files

small_enough(r, files) if files <= data.triage[r].max_files

_covers(r, _) if count(data.triage[r].paths) == 0

_covers(r, path) if {
	some pattern in data.triage[r].paths
	glob.match(pattern, ["/"], path)
}
