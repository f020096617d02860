"""A filter of system calls for Linux: no network, no new process, no other program.

The kernel's seccomp filter answers the calls below with "operation not permitted". It needs no
privilege and cannot be taken off again. Other systems, and other processors than x86-64 and ARM64,
have none; there the deadline ends a child with all that it started.
"""

import ctypes
import platform
import struct
import sys

_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_DENIED = {
    # socket socketpair connect bind listen accept accept4 sendto sendmsg execve execveat fork vfork
    # setsid setpgid kill tkill tgkill ptrace process_vm_writev io_uring_setup
    "x86_64": (41, 53, 42, 49, 50, 43, 288, 44, 46, 59, 322, 57, 58, 112, 109, 62, 200, 234, 101,
               311, 425),
    "aarch64": (198, 199, 203, 200, 201, 202, 242, 206, 211, 221, 281, 157, 154, 129, 130, 131, 117,
                271, 425),
}  # fmt: skip
_CLONE = {"x86_64": 56, "aarch64": 220}
_CLONE3 = 435
_CLONE_THREAD = 0x10000

_X32_CALLS = 0x40000000
"""Numbers from here on are the same calls under another numbering of x86-64."""

_LOAD, _JUMP_EQUAL, _JUMP_GREATER_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _NOT_PERMITTED, _NOT_IMPLEMENTED = 0x7FFF0000, 0x00050001, 0x00050026
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 38, 22, 2
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
"""Offsets in the kernel's `struct seccomp_data`."""


class _FilterProgram(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def forbid_system_calls() -> bool:
    """Install the filter for this process; False where the system has none."""
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _AUDIT_ARCH:
        return False
    code = _assemble(machine)
    program = _FilterProgram(len(code) // 8, code)
    try:
        prctl = ctypes.CDLL(None, use_errno=True).prctl
    except (OSError, AttributeError):
        return False
    prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    if prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    address = ctypes.addressof(program)
    return bool(prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, address, 0, 0) == 0)


def _assemble(machine: str) -> bytes:
    """Return the filter as instructions of the kernel's packet filter, 8 bytes each."""
    rows = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_JUMP_EQUAL, 1, 0, _AUDIT_ARCH[machine]),
        (_RETURN, 0, 0, _NOT_PERMITTED),  # a call by another processor's numbers
        (_LOAD, 0, 0, _NUMBER),
        (_JUMP_GREATER_EQUAL, 0, 1, _X32_CALLS),
        (_RETURN, 0, 0, _NOT_PERMITTED),
        # glibc falls back to clone, whose flags can be read.
        (_JUMP_EQUAL, 0, 1, _CLONE3),
        (_RETURN, 0, 0, _NOT_IMPLEMENTED),
    ]
    for number in _DENIED[machine]:
        rows += [(_JUMP_EQUAL, 0, 1, number), (_RETURN, 0, 0, _NOT_PERMITTED)]
    rows += [
        (_JUMP_EQUAL, 0, 3, _CLONE[machine]),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_JUMP_SET, 1, 0, _CLONE_THREAD),
        (_RETURN, 0, 0, _NOT_PERMITTED),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(struct.pack("=HBBI", *row) for row in rows)
