# METADATA
# title: Numbers as people read them
# description: Quantities in base units as short texts, written with integers only so that every engine prints the same.
package lib.numbers

# A value in a base unit of the snapshot.
quantity(value, "s") := $"{tenths(value * 1000)} ms" if abs(value) < 1

quantity(value, "s") := $"{tenths(value)} s" if abs(value) >= 1

quantity(value, "B") := $"{tenths(value)} B" if abs(value) < 1024

quantity(value, "B") := $"{tenths(value / 1024)} KiB" if {
	abs(value) >= 1024
	abs(value) < 1048576
}

quantity(value, "B") := $"{tenths(value / 1048576)} MiB" if abs(value) >= 1048576

quantity(value, "1/s") := $"{tenths(value)}/s"

quantity(value, "ratio") := percent(value)

quantity(value, "1") := tenths(value)

percent(ratio) := $"{tenths(ratio * 100)} %"

# Rounded to one decimal, without a trailing zero.
tenths(value) := $"{_sign(value)}{floor(n / 10)}{_decimal(n % 10)}" if n := round(abs(value) * 10)

_sign(value) := "" if value >= 0

_sign(value) := "-" if value < 0

_decimal(0) := ""

_decimal(digit) := $".{digit}" if digit > 0
