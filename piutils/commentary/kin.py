"""Words that officers use for the same things: 'premises' for establishments, 'void' for an empty home."""

from functools import lru_cache

from piutils.commentary.passages import stem, stems

_KIN = tuple(
    frozenset(map(stem, group.split()))
    for group in (
        "children child pupils learners youngsters",
        "applications applicants",
        "premises establishments businesses",
        "waste refuse rubbish",
        "roads road network carriageways highways",
        "invoices bills payments paid",
        "staff employees employee workforce",
        "sickness absence absences sick",
        "property properties homes home dwellings void voids empty vacant",
        "let re-let relet letting re-letting turnaround",
        "repair repairs repaired fix fixed mend mended",
        "issued issue issues loans loan borrowed",
        "visits visit visitors attendances footfall",
        "inspections inspected inspection checks checked",
        "decisions decided decision determined determination",
        "grants grant adaptations adaptation dfg dfgs",
        "calls call callers",
        "complaints complaint complainants",
        "tips fly-tipping fly-tips tipping",
        "responses response responded replies reply replied answered answers",
        "lamps lamp lights light lighting lanterns",
        "adults adult people persons residents clients individuals",
        "recycled recycling reused composted composting recycle",
        "cleared clearance clear removed",
        "prevented prevention preventing",
        "cost costs price spend",
        "completed completion carried undertaken concluded finished done",
        "exclusions exclusion excluded",
        "tenancies tenancy tenants",
        "leavers leaver",
        "claims claim claimants",
        "days day time turnaround wait waits waiting",
        "referrals referral referred",
        "swim swimmers swimming",
        "suitable suitably",
        "placements placement placed",
        "books book items",
        "households household families",
        "food hygiene",
    )
)


@lru_cache(maxsize=512)
def kin(title):
    """Stems of the words that may stand for those of a title, its own included.

    >>> "premis" in kin("Percentage of food establishments that meet standards")
    True
    """
    own = stems(title)
    return own.union(*(group for group in _KIN if group & own))
