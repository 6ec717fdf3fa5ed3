#!/bin/bash
# rebuild.sh CORPUS WORK OUT FILE: the same build over the last output; files that stay the same are not written.
exec "$(dirname "$(readlink -f "$0")")/bin/compendium-peer" build "$2/src/input" "$3"
