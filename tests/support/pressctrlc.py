"""Runs a program on a terminal of its own, presses Ctrl+C at its first prompt, and tells how it ended.

Prints one line: "code=N echo=0|1", N the exit code and echo whether the terminal shows again what is typed.
"""
import os
import pty
import sys
import termios

child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[1], sys.argv[1:])
said = b""
while not said.endswith(b": "):
    said += os.read(terminal, 1)
while termios.tcgetattr(terminal)[3] & termios.ECHO:
    pass  # the prompt comes before the terminal is silent
os.write(terminal, b"half of it\x03")
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(f"code={code} echo={1 if termios.tcgetattr(terminal)[3] & termios.ECHO else 0}")
