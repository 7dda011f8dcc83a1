"""How colours look to people, also to those who see fewer of them."""

from __future__ import annotations

import numpy as np

VISION = {
    "normal": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
"""Linear RGB as each kind of eye has it: Machado, Oliveira and Fernandes 2009, full severity."""

_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(colour: str) -> np.ndarray:
    """Return `#rrggbb` as linear RGB."""
    values = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def contrast_on_white(colour: str) -> float:
    """Return the contrast ratio of WCAG 2; graphics should have 3 at least."""
    return 1.05 / (float(linear(colour) @ _XYZ[1]) + 0.05)


def distance(one: str, other: str, vision: str) -> float:
    """Return how far apart two colours look (CIE 1976; about 2.3 can just be told apart)."""
    return float(np.linalg.norm(_lab(VISION[vision] @ linear(one)) - _lab(VISION[vision] @ linear(other))))


def _lab(rgb: np.ndarray) -> np.ndarray:
    xyz = _XYZ @ np.clip(rgb, 0, 1) / _WHITE
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])
