"""What the quarter would be under another RAG rule."""

from html import escape

from piutils import compare, narrate, rules
from piutils.model import PIDataError
from piutils.parts import page
from piutils.words import mark, translator

NO_RULES = mark("The data folder has no rules.toml, so there is no rule to try.")


def try_rule(quarterly, rule):
    """Table of what every indicator would be under another rule; those that would change come first.

    Nothing is changed: to use a rule, name it in data/indicators.csv. `pi.compare_rules` gives all
    rules as a DataFrame, `pi.rules_tried` one indicator under each.

    Parameters
    ----------
    quarterly : Quarterly
    rule : name of a rule in rules.toml, like 'within_10_percent'

    Raises
    ------
    PIDataError
        There is no such rule; the message names those there are.

    Examples
    --------
    >>> import piutils as pi
    >>> print(repr(pi.try_rule(pi.quarterly("Q1"), "within_10_percent")).splitlines()[2])
    No indicator would have another colour.
    """
    lang, known = quarterly.lang, quarterly.folder.rules
    t = translator(lang)
    heading = t("If the rule were another")
    if not known:
        return page.section("rule-tried", heading, page.paragraphs([t(NO_RULES)]))
    if rule not in known:
        raise PIDataError(f"no rule {rule!r} in rules.toml; there are {', '.join(known)}")
    tried = compare.compare_rules(quarterly.values, quarterly.indicators, known, quarterly.period)
    tried = tried[tried["rule"] == rule].sort_values("changes", ascending=False, kind="stable")
    now = quarterly.summary.set_index("code")
    changing = int(tried["changes"].sum())
    said = t.n(
        "{n} indicator would have another colour.", "{n} indicators would have another colour.", changing
    )
    if not changing:
        said = t("No indicator would have another colour.")
    lines = [
        [
            f'<span class="code">{escape(one.code)}</span> {page.title_html(now.loc[one.code], lang)}',
            page.tag(now.at[one.code, "status"], lang),
            page.tag(one.status, lang),
            escape(narrate.colour(t, one.computed_rag) if one.computed_rag else t("none")),
            f"<strong>{escape(t('another colour'))}</strong>" if one.changes else escape(t("nothing")),
        ]
        for one in tried.itertuples()
    ]
    heads = (
        narrate.term(lang, "indicator"),
        t("By its own rule"),
        t("By this rule"),
        t("Colour"),
        t("What changes"),
    )
    caption = t("All indicators under the rule {name}", name=rule.replace("_", " "))
    table = page.table(caption, [(head, False) for head in heads], lines)
    told = page.paragraphs([said]) + page.paragraphs([rules.describe(known[rule], t)])
    return page.section("rule-tried", heading, told + table)
