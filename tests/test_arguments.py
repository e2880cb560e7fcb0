"""Every public call, given nonsense: it works, or one sentence says what to give; never a traceback.

The working call of each comes from its help, so that a new public name is tried without being listed.
"""

import ast
import inspect
import pickle
from pathlib import Path

import pandas as pd
import pytest
from conftest import ROOT

import piutils as pi
from piutils.arguments import guarded
from piutils.kinds import kind_of
from piutils.model import PIDataError


@pytest.fixture(scope="module")
def quarterly(data):
    return pi.quarterly("Q1", data=data)


@pytest.fixture(autouse=True)
def in_the_project(monkeypatch):
    monkeypatch.chdir(ROOT)


@pytest.fixture(scope="module")
def nonsense(quarterly):
    folder = quarterly.folder
    return [
        *(None, True, 0, 3, -1.5, 1e300, float("inf"), object(), pi.quarterly, b"Q1"),
        *("", "nonsense", "data", "x" * 5000, Path("nowhere"), Path),
        *([], ["nonsense"], [[]], (None,), {}, {"names": 1}, {1}, range(2), pd.Series([1])),
        *(pd.Timestamp("2021-04-01"), pd.Period("2021Q1"), pd.NaT, pd.NA),
        *(folder, quarterly, quarterly.check, folder.documents[0], folder.rules, pi.title(quarterly)),
        *(pd.DataFrame(), folder.indicators, folder.values, folder.commentary, quarterly.summary),
        *(folder.values.astype(str), folder.values.assign(value="x"), folder.indicators.assign(code=1)),
    ]


def working(call):
    """Arguments of the call that a function's help shows, by name."""
    lines = [line.strip() for line in inspect.getdoc(call).splitlines()]
    source = "\n".join(line[4:] for line in lines if line.startswith((">>> ", "... ")))
    names = {}
    for statement in ast.parse(source).body:
        for node in ast.walk(statement):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == f"pi.{call.__name__}":
                given = [eval(ast.unparse(one), names) for one in node.args]
                named = {one.arg: eval(ast.unparse(one.value), names) for one in node.keywords}
                return inspect.signature(call).bind(*given, **named).arguments
        exec(ast.unparse(statement), names)
    raise AssertionError(f"the help of {call.__name__} shows no call of it")


def refusal(call, *args, **kwargs):
    """What a call says against its arguments; '' where it works."""
    try:
        call(*args, **kwargs)
    except PIDataError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("name", pi.__all__)
def test_nonsense_for_any_argument_is_one_sentence_that_names_it(name, nonsense):
    call = getattr(pi, name)
    right = working(call)
    assert refusal(call, **right) == ""
    for argument, described in inspect.signature(call).parameters.items():
        kind, refused = kind_of(name, argument), 0
        for value in nonsense:
            if value is right.get(argument):
                continue
            said = refusal(call, **(right | {argument: value}))
            assert "\n" not in said or "problems" in said
            # What is of the right kind may still be refused, by a sentence on what it says.
            if value is not described.default and kind.wrong(value):
                assert said.startswith(f"pi.{name}: {argument} "), (argument, value, said)
                refused += 1
        assert refused > len(nonsense) / 2


@pytest.mark.parametrize("name", pi.__all__)
def test_every_argument_has_a_kind(name):
    for argument in inspect.signature(getattr(pi, name)).parameters:
        assert kind_of(name, argument), f"say in kinds.py what {argument} of {name} may be"


@pytest.mark.parametrize("name", pi.__all__)
def test_arguments_that_do_not_fit_are_one_sentence(name):
    call = getattr(pi, name)
    there = inspect.signature(call).parameters
    for argument in there:
        typed = f"{argument}s"
        said = refusal(call, **{typed: 1})
        assert said.startswith(f"pi.{name}: no argument named {typed!r}; did you mean {argument!r}? There ")
        assert "for instance: " in said and f"pi.{name}(" in said
    needed = [one for one in there if there[one].default is inspect.Parameter.empty]
    assert all(f"{one} is missing; give " in refusal(call) for one in needed)
    assert "arguments stand without a name" in refusal(call, *range(20))
    first = next(iter(there))
    assert f"{first} is given by its place and by its name" in refusal(call, "x", **{first: "x"})


@pytest.mark.parametrize("name", pi.__all__)
def test_a_guarded_call_is_pickled_and_explained_as_the_function_itself(name):
    call = getattr(pi, name)
    assert pickle.loads(pickle.dumps(call)) is call is getattr(pi, name)
    room = getattr(inspect.getmodule(inspect.unwrap(call)), name)
    assert inspect.signature(call) == inspect.signature(room)
    assert inspect.getdoc(call) == inspect.getdoc(room)
    assert isinstance(room, type) or room is not call  # inside the package nobody pays


def test_the_sentences(quarterly):
    folder = quarterly.folder
    assert refusal(pi.browse, "Q1") == (
        "pi.browse: quarterly is the text 'Q1'; give what pi.quarterly gives; for instance: "
        'pi.browse(pi.quarterly("Q1"), find="protection", sort="target_gap")'
    )
    assert refusal(pi.browse, folder).startswith("pi.browse: quarterly is a Folder; give ")
    assert "quarterly is the function quarterly, which was not called" in refusal(pi.browse, pi.quarterly)
    assert refusal(pi.quarterly, kwarter="Q1").startswith(
        "pi.quarterly: no argument named 'kwarter'; did you mean 'quarter'? There are quarter, year, "
    )
    swapped = refusal(pi.summarise, folder.indicators, folder.values, folder.rules, "2021/22 Q1")
    assert swapped.splitlines()[0] == "pi.summarise: 2 problems"
    assert "values is the table 'Indicators in data' without the columns period, series, " in swapped
    assert swapped.endswith(
        'for instance: folder = pi.load("data"); '
        'pi.summarise(folder.values, folder.indicators, folder.rules, "2021/22 Q1")'
    )
    assert "period is the Period 2021Q1 (Q-DEC); give a quarter of a year" in refusal(
        pi.summarise, folder.values, folder.indicators, folder.rules, pd.Period("2021Q1")
    )


def test_the_methods_of_a_quarter_are_guarded_too(quarterly):
    for method in (quarterly.row, quarterly.text, quarterly.withholds):
        name = f"quarterly.{method.__name__}"
        assert refusal(method, None).startswith(f"{name}: code is None; give ")
        assert refusal(method).startswith(f"{name}: code is missing; give ")
        assert refusal(method).endswith(f'{name}("PI/241")')
        assert refusal(method, "PI/241") == ""


def test_reports_may_come_one_by_one():
    jobs = pi.plan_reports("data")
    assert "jobs holds one that is the text 'a'" in refusal(pi.report_many, iter("ab"))
    assert pi.report_many(job for job in jobs if job.quarter == "Q4").empty


def test_a_notebook_parameter_of_the_wrong_kind_is_one_sentence():
    given = {"quarter": "Q1", "year": "latest", "lang": "en", "data": "data", "final": False, "without": []}
    given["__annotations__"] = dict.fromkeys(given)
    assert "final is the text 'no'; give True or False" in refusal(pi.start, given | {"final": "no"})
    assert "without is the number 3; give a list of file names" in refusal(pi.start, given | {"without": 3})


def test_tables_of_ones_own_work_or_say_what_is_wrong_with_them(quarterly):
    values, indicators, rules = (getattr(quarterly.folder, one) for one in ("values", "indicators", "rules"))
    quarter = "2021/22 Q1"
    whole = values.assign(value=values["value"].fillna(0).round().astype(int))
    assert len(pi.summarise(whole, indicators, rules, quarter)) == len(indicators)
    assert "no figures for 2021/22 Q1" in refusal(pi.summarise, values, indicators.head(0), rules, quarter)
    twice = pd.concat([values, values])
    said = refusal(pi.control_chart, twice, indicators, "PI/241", quarter)
    assert said == "PI/241, 2019/20 Q1, actual appears twice in values; keep one"
    counts = pd.DataFrame({"area": ["A"], "numerator": [1], "denominator": [2]})
    for by in (["area", "area"], "numerator"):
        assert "name columns other than the counts, each once" in refusal(pi.roll_up, counts, by)
    for column, kind in (("period", "quarters without gaps"), ("value", "plain numbers"), ("code", "text")):
        broken = values.assign(**{column: object()})
        said = refusal(pi.summarise, broken, indicators, rules, quarter)
        assert f"whose column {column} is object, and needs {kind}" in said
    unsourced = values.assign(source=None)
    assert "the document 'None' is not in" in refusal(pi.show_source, unsourced, "PI/241", quarter)


def test_a_mistake_inside_keeps_its_traceback():
    def browse(find):
        """Stands in for one of ours that is wrong."""
        return len(3)

    with pytest.raises(TypeError, match="has no len"):
        guarded(browse)("words")
