#!/bin/bash
"$(dirname "$(readlink -f "$0")")/bin/compendium-peer" version
