"""A public call given something else than it takes: one sentence that says what to give, no traceback.

Only calls from outside are looked at: `import piutils as pi` hands out guarded functions, inside the
package they call each other as they are.
"""

import ast
import inspect
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache, wraps

from piutils.kinds import kind_of
from piutils.model import PIDataError


@cache
def guarded(public):
    """Function or class that answers a wrong argument by one PIDataError, and a right one as before.

    Parameters
    ----------
    public : function, method or class; a class stays the same one, its way in is guarded

    Errors inside the call are left as they are: a mistake of ours keeps its traceback.
    """
    if isinstance(public, type):
        public.__init__ = _guarded(public.__init__, public.__name__, public)
        return public
    of, _, name = public.__qualname__.rpartition(".")
    if of:
        return _guarded(public, f"{of.lower()}.{name}", public)
    ours = _guarded(public, name, public)
    ours.__module__ = "piutils"  # where pickle finds it: in its room stands the function itself
    return ours


def _guarded(function, name, explained):
    signature = inspect.signature(function)

    @wraps(function)
    def asked(*args, **kwargs):
        try:
            given = signature.bind(*args, **kwargs)
        except TypeError:
            faults = _unbound(signature, name, args, kwargs)
        else:
            faults = _faults(signature, name, given.arguments)
        if faults:
            raise _refusal(faults, name, explained)
        return function(*given.args, **given.kwargs)

    return asked


def _faults(signature, name, given):
    faults = []
    for argument, value in given.items():
        # An iterator can be looked through only once; a file that is open is no list of anything.
        if isinstance(value, Iterator) and not hasattr(value, "read"):
            value = given[argument] = list(value)
        kind = kind_of(name, argument)
        if kind and value is not signature.parameters[argument].default:
            wrong = kind.wrong(value)
            faults += [f"{argument} {wrong}{_to_give(name, argument)}"] if wrong else []
    return faults


def _unbound(signature, name, args, kwargs):
    """Why a call does not fit a signature: arguments unknown, superfluous, doubled, or else missing."""
    there = {one: known for one, known in signature.parameters.items() if one != "self"}
    args = args[len(signature.parameters) - len(there) :]
    by_place = [one for one, known in there.items() if known.kind is not known.KEYWORD_ONLY]
    placed, faults = by_place[: len(args)], []
    for one in kwargs:
        if one not in there:
            near = get_close_matches(one, there, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else "."
            faults.append(f"no argument named {one!r}{hint} There are {', '.join(there)}")
    if len(args) > len(by_place):
        others = ", ".join(f"{one}=" for one in there if one not in by_place)
        said = f"{len(args)} arguments stand without a name, and only {', '.join(by_place)} may"
        faults.append(said + f"; write {others}" * bool(others))
    faults += [
        f"{one} is given by its place and by its name; leave one out" for one in placed if one in kwargs
    ]
    missing = [one for one, known in there.items() if known.default is known.empty]
    missing = [one for one in missing if one not in placed and one not in kwargs]
    return faults or [f"{one} is missing{_to_give(name, one)}" for one in missing]


def _to_give(name, argument):
    kind = kind_of(name, argument)
    return f"; give {kind.give}" if kind else ""


def _refusal(faults, name, explained):
    call = name if "." in name else f"pi.{name}"
    example = _example(explained, call)
    *first, last = faults
    apart = "\n  " if first else "; "
    return PIDataError([*first, f"{last}{apart}for instance: {example}" if example else last], call)


def _example(explained, call):
    """Call as the help shows it, with the lines that it needs; '' where it shows none."""
    lines = [line.strip() for line in (explained.__doc__ or "").splitlines()]
    source = "\n".join(line[4:] for line in lines if line.startswith((">>> ", "... ")))
    before = []
    for statement in ast.parse(source).body:
        for node in ast.walk(statement):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == call:
                return "; ".join([*before, _line(source, node)])
        if ast.unparse(statement) != "import piutils as pi":
            before.append(_line(source, statement))
    return ""


def _line(source, node):
    return " ".join(ast.get_source_segment(source, node).split())
