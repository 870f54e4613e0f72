"""Icons take the colour of their words."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPixmap

from desktop.widgets import icons, theme


def colours(picture: QPixmap) -> set[str]:
    """Names of the opaque colours in a picture."""
    image = picture.toImage()
    found = set()
    for x in range(image.width()):
        for y in range(image.height()):
            colour = QColor(image.pixelColor(x, y))
            if colour.alpha() == 255:
                found.add(colour.name())
    return found


def test_an_icon_is_drawn_in_the_colour_of_its_role(qapp: object) -> None:
    assert colours(icons.pixmap("check", "good", 40)) == {theme.colour("good").name()}


def test_an_icon_has_the_size_asked_for_on_a_dense_screen(qapp: object) -> None:
    picture = icons.pixmap("sun", "ink", 40, 2.0)
    assert picture.deviceIndependentSize().width() == 20
