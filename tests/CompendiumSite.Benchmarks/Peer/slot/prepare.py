#!/usr/bin/env python3
"""prepare.py CORPUS SRC: the corpus with the names of our own records (not timed)."""
import os, shutil, subprocess, sys
corpus, src = sys.argv[1:3]
here = os.path.dirname(os.path.abspath(__file__))
subprocess.run([f"{here}/bin/compendium-peer", "adapt", corpus, src], check=True)
shutil.copy(f"{here}/../../shared/style.css", src)
