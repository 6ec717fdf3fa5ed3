#!/bin/bash
# build.sh CORPUS WORK OUT: a whole build of the adapted records.
exec "$(dirname "$(readlink -f "$0")")/bin/compendium-peer" build "$2/src/input" "$3"
