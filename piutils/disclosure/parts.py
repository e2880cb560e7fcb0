"""Parts of a total: which to leave out, so that none can be worked out from the others."""


def withhold(parts, threshold):
    """Which parts of a total to leave out, so that none can be worked out from the others.

    Parameters
    ----------
    parts : list of whole numbers
    threshold : int, counts from 1 up to below it are small

    Returns
    -------
    list of bool, True = leave out. A lone small part takes the smallest other part above 0 with
    it, because the total less the rest would give it away.

    >>> withhold([3, 40, 12], 5), withhold([3, 2, 40], 5), withhold([30, 40], 5)
    ([True, False, True], [True, True, False], [False, False])
    """
    hidden = [0 < part < threshold for part in parts]
    while any(hidden) and tells(parts, hidden, threshold):
        others = [(part, place) for place, part in enumerate(parts) if not hidden[place] and part > 0]
        if not others:
            break
        hidden[min(others)[1]] = True
    return hidden


def tells(parts, hidden, threshold):
    """Whether the total, less the parts that are shown, gives the hidden ones away.

    It does where one part is hidden, where they add up to less than the threshold, and where all
    are small and only one way is left to make their sum: all 1, or all one below the threshold.
    """
    kept_back = [part for part, out in zip(parts, hidden, strict=True) if out]
    together = sum(kept_back)
    if len(kept_back) == 1 or 0 < together < threshold:
        return True
    small = all(part < threshold for part in kept_back)
    return small and together in (len(kept_back), len(kept_back) * (threshold - 1))
