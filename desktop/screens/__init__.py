"""The rooms of the window, and how to write one.

A screen is a ``Screen`` (``screen.py``): it names what it shows, builds its widgets, asks the book,
and shows the answer. Nothing else: no thread, no ``try``, no SQL, no message box::

    class PeopleScreen(Screen):
        subjects = frozenset({Subject.PEOPLE, Subject.GROUPS})
        fills = True                        # its list scrolls; else the whole body scrolls

        def __init__(self, desk: Desk) -> None:
            super().__init__(desk, tr("Người"))
            self.set_actions([primary(tr("Thêm người"), self.add_new, icon="user-plus")])
            self.search = SearchField(tr("Gõ không dấu được"))
            self.search.searched.connect(lambda _text: self.refresh())
            self.model = TableModel([Column(tr("Họ và tên"), name_of, strong=True), ...])
            self.body.addWidget(Card(...))

        def refresh(self, changes: Changes | None = None) -> None:
            self.desk.operations.run(
                people.listing, search=self.search.text(), limit=500,
                on_done=self._show, latest="people.listing",
            )

        def _remove(self, row: PersonRow) -> None:
            self.desk.operations.run(
                people.remove, [row.id],
                on_done=lambda _: self.desk.notify.done(tr("Đã xóa {name}", name=row.full_name)),
            )                               # every screen concerned refreshes by itself

Rules that keep it whole:

* ``operations.run(action, *args, on_done, on_refused, by, latest, **named)`` calls
  ``action(book, *args, **named)`` on the database thread; ``operations.free`` runs what needs no
  book (drawing, reading a roster) in the pool; ``operations.progress(show)`` makes the ``progress``
  of a long action. Pass ``by=self`` only where the screen has shown its own change already.
* Say what was done by ``desk.notify.done(...)`` (it offers “Hoàn tác”), what is final by
  ``desk.notify.ask(Question(...))``; refusals are worded without you.
* Every text is ``tr("…")`` with facts by name, words from the glossary. ``Text`` is plain text.
* One filled button (``primary``) a screen. Lengths are ``theme.px(n)`` of the 100 % design, so that
  nothing is cut at 150 %; rows of buttons are a ``Flow``, two columns are ``Columns``.
* Lists: ``Table`` over ``itemmodels.table.TableModel``, or ``RowsView`` over ``RowsModel`` with an
  own ``RowDelegate``; models get rows by ``set_rows`` and never ask.
* Import actions at the top of the screen's module, but import the screen only inside its factory
  in ``entries.py``: the first paint must not wait for the database.
* Dialogs are ``widgets.dialog.Dialog`` shown by ``open()``, never ``exec()``.
* Keys that work everywhere are one method each: ``start_search`` (Ctrl+F), ``add_new`` (Ctrl+N),
  ``print_shown`` (Ctrl+P). ``desk.go("roll", meeting_id=…)`` shows another screen.
* Add the screen to ``entries.py`` (one line), to ``tests/gallery`` (a picture), and drive it in
  ``tests/desktop/screens`` with the ``desk`` fixture (``InlineTasks``).
"""
