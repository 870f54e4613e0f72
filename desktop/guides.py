"""Help: one guide for each screen, and the seven tasks to hang on the wall.

Each is a handful of steps in the words that stand on the buttons. The window shows them on F1,
``desktop.documents.guide_page`` prints them, ``solang guide`` saves them: one text for all three.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.wording import tr


@dataclass(frozen=True)
class Guide:
    """``id`` is that of the screen which it explains. ``steps`` are numbered on screen and paper.

    ``good_to_know`` is one line below the steps; ``wall``: one of the tasks to print.
    ``pictured``: ``resources/help`` has the screen as it looks (``python -m tests.help_pictures``).
    """

    id: str
    title: str
    steps: tuple[str, ...]
    good_to_know: str
    wall: bool = False
    pictured: bool = True


def guides() -> tuple[Guide, ...]:
    """All guides; those for the wall first, in the order in which a new house needs them."""
    return (
        *(*_first_day(), *_every_day(), *_days(), *_late(), *_with_the_commune()),
        *(*_around(), *_of_the_house(), *_of_the_store(), *_of_the_plan(), *_of_the_network()),
    )


def guide_of(screen: str) -> Guide:
    """The guide of a screen, else that of the first one."""
    known = {guide.id: guide for guide in guides()}
    return known.get(screen, known["home"])


def for_the_wall() -> tuple[Guide, ...]:
    """The seven main tasks."""
    return tuple(guide for guide in guides() if guide.wall)


def _first_day() -> tuple[Guide, ...]:
    return (
        Guide(
            "roster",
            tr("Đưa danh sách Excel vào sổ"),
            (
                tr("Mở trang Người, bấm “Nhập từ Excel”, chọn tệp danh sách."),
                tr("Xem máy hiểu từng cột là gì. Cột nào sai thì chọn lại ở đầu cột."),
                tr("Xem các ô được đánh dấu chưa chắc; ô để trống thì sửa sau cũng được."),
                tr("Chọn câu lạc bộ, lớp hoặc nhóm nếu cả danh sách là của một nhóm."),
                tr("Bấm nút nhập vào sổ. Nhầm thì bấm Hoàn tác: cả danh sách ra khỏi sổ."),
            ),
            tr("Đưa lại đúng danh sách ấy lần nữa cũng không thành hai người."),
            wall=True,
        ),
        Guide(
            "people",
            tr("Thêm, tìm, sửa một người"),
            (
                tr("Mở trang Người. Gõ vài chữ của tên, không cần dấu: “do lap” ra Đỗ Thị Lập."),
                tr("Chưa có thì bấm “Thêm người”: chỉ cần tên, nam hay nữ, năm sinh."),
                tr("Không nhớ năm thì ghi “khoảng 1948” hoặc chọn lứa tuổi."),
                tr("Muốn ghi thêm (điện thoại, dân tộc, người giám hộ) thì mở “Thêm thông tin”."),
                tr("Hỏi từng người ba câu đồng ý; chưa hỏi thì tên chưa gửi lên xã."),
            ),
            tr("Chữ ê̆ ơ̆ ƀ č ñ: bấm Ctrl và dấu chấm khi đang gõ."),
            wall=True,
        ),
    )


def _every_day() -> tuple[Guide, ...]:
    return (
        Guide(
            "sheet",
            tr("In danh sách ký"),
            (
                tr("Ở trang Hôm nay, bấm “In danh sách ký” cạnh buổi."),
                tr("Xem tờ giấy trên màn hình; chọn khổ giấy và số dòng trống."),
                tr("Bấm “In”. Chưa có máy in thì “Lưu PDF” hoặc “Để dành in ở xã”."),
                tr("Để mọi người ký vào ô của mình; người đến thêm ghi vào dòng trống."),
            ),
            tr("Đừng gạch vào bốn ô vuông đen ở góc và ô mã: nhờ chúng máy đọc được ảnh."),
            wall=True,
        ),
        Guide(
            "roll",
            tr("Điểm danh một buổi"),
            (
                tr("Ở trang Hôm nay, bấm “Điểm danh” cạnh buổi, hoặc bấm Ctrl và D."),
                tr("Bấm “Tất cả có mặt”: chỉ những người chưa có dấu được ghi."),
                tr(
                    "Với người vắng: gõ hai, ba chữ của tên, Enter, rồi 3 Có phép hay 4 Không phép."
                ),
                tr("Đến muộn bấm 2. Bấm nhầm thì 0 bỏ dấu, hoặc Ctrl và Z."),
                tr("Người đến thêm: bấm “Thêm người”, hoặc bấm +1 để đếm trước, ghi tên sau."),
            ),
            tr("Mỗi dấu lưu ngay khi bấm. Mất điện cũng không mất."),
            wall=True,
        ),
    )


def _days() -> tuple[Guide, ...]:
    return (
        Guide(
            "calendar",
            tr("Hoãn buổi, nghỉ buổi, ghi bù"),
            (
                tr("Mở Lịch hoạt động, chọn ngày, chọn buổi."),
                tr(
                    "Dời ngày: bấm “Hoãn sang ngày khác…”. Bỏ buổi: “Nghỉ buổi này…” và chọn lý do."
                ),
                tr("Cả làng nghỉ mấy ngày (có tang, mưa bão, mùa rẫy): bấm “Cả làng nghỉ…”."),
                tr("Buổi đã qua chưa điểm danh thì mở ra ghi bù, hoặc chỉ ghi số người."),
            ),
            tr("Buổi nghỉ không tính là ai vắng."),
            wall=True,
        ),
        Guide(
            "occasions",
            tr("Các dịp trong năm"),
            (
                tr("Mở Lịch hoạt động, bấm “Các dịp trong năm”."),
                tr("Chọn một dịp, bấm “Lên lịch…” để xếp buổi cho dịp ấy."),
                tr("Lễ của làng: bấm “Thêm dịp của làng”; chưa định ngày thì ghi ngày sau."),
                tr("Dịp nào dời ngày năm nay thì bấm “Đặt ngày…”."),
                tr("Bấm “Chép từ năm trước” để xếp lại các buổi đã làm năm ngoái."),
            ),
            tr("Ngày âm lịch tính theo lịch Việt Nam."),
        ),
    )


def _late() -> tuple[Guide, ...]:
    return (
        Guide(
            "late",
            tr("Ghi bù nhiều buổi"),
            (
                tr("Mở Danh sách, “Ghi bù nhiều buổi”, chọn nhóm."),
                tr("Đi giữa các ô bằng phím mũi tên: mỗi dòng một người, mỗi cột một buổi."),
                tr("Bấm 1 Có mặt, 2 Đến muộn, 3 Có phép, 4 Không phép, 0 bỏ dấu."),
                tr("“Tất cả có mặt” ghi cho người chưa điểm danh của buổi đang đứng."),
                tr("Buổi chưa có thì bấm “Thêm buổi đã qua…”. Chỉ nhớ số thì “Chỉ ghi số người”."),
            ),
            tr("Buổi ghi sau ngày diễn ra có chữ “ghi bù”."),
        ),
    )


def _with_the_commune() -> tuple[Guide, ...]:
    return (
        Guide(
            "report",
            tr("Lập báo cáo"),
            (
                tr("Mở trang Báo cáo, chọn kỳ: tháng, quý, 6 tháng, năm hoặc từ ngày đến ngày."),
                tr("Xem từng trang trên màn hình; số nào cũng lấy từ sổ."),
                tr("Bấm “In” hoặc “Lưu PDF”. Số văn bản để trống cho văn thư ghi."),
                tr("Ký tên rồi nộp; tệp số liệu thì gửi ở trang Gửi xã."),
            ),
            tr("Kỳ chưa hết thì báo cáo ghi rõ số liệu tính đến ngày nào."),
            wall=True,
        ),
        Guide(
            "hand_in",
            tr("Gửi xã bằng USB hoặc Zalo"),
            (
                tr("Cắm USB, mở trang Gửi xã."),
                tr("Bấm “Lưu vào USB”, chờ đến khi máy báo rút USB được."),
                tr("Gửi qua Zalo thì bấm “Lưu để gửi Zalo”, rồi gửi tệp vừa hiện ra."),
                tr("Tháng không có buổi nào thì bấm “Không phát sinh” rồi vẫn gửi."),
                tr("Xã đưa lại giấy báo thì bấm “Mở giấy báo của xã…”: biết xã đã nhận đến đâu."),
            ),
            tr("Mất USB cũng không mất gì: lần sau tệp mới mang cả phần cũ."),
            wall=True,
        ),
    )


def _around() -> tuple[Guide, ...]:
    return (
        Guide(
            "home",
            tr("Trang Hôm nay"),
            (
                tr("Bên trái là các buổi trong ngày: điểm danh hoặc in danh sách ngay tại đó."),
                tr("Mũi tên cạnh ngày mở hôm qua, ngày mai."),
                tr("Bên phải là việc cần làm và số nhanh để đọc cho xã qua điện thoại."),
                tr("Ctrl và K tìm người, nhóm, buổi ở bất cứ trang nào."),
            ),
            tr("Dòng cuối cửa sổ cho biết lưu lúc nào, sao lưu lúc nào, ai đang ghi."),
        ),
        Guide(
            "history",
            tr("Lịch sử và những gì đã xóa"),
            (
                tr("Ctrl và H mở Lịch sử: việc nào, ai ghi, lúc nào; mới nhất ở trên."),
                tr("Chọn một việc thì bên phải cho biết đã sửa từ gì thành gì."),
                tr("“Hoàn tác việc này” lấy lại cả việc đã làm từ nhiều ngày trước."),
                tr("“Đã xóa” giữ mọi thứ đã xóa: chọn rồi bấm “Lấy lại”."),
            ),
            tr("Việc của máy khác thì xem được, không hoàn tác ở máy này."),
        ),
    )


def _of_the_house() -> tuple[Guide, ...]:
    return (
        Guide(
            "groups",
            tr("Câu lạc bộ, lớp, nhóm"),
            (
                tr("Chọn một nhóm ở bên trái; bên phải là thành viên và các buổi."),
                tr("Bấm “Thêm thành viên…”, gõ tên, chọn nhiều người một lúc cũng được."),
                tr("Ai thôi sinh hoạt thì chọn tên, “Nghỉ sinh hoạt…”; số liệu cũ vẫn còn."),
                tr("Thêm buổi lặp lại mỗi tuần một lần, sau đó sửa riêng từng buổi được."),
            ),
            tr("Người dạy từ nơi khác đến không tính là người tham gia."),
        ),
        Guide(
            "library",
            tr("Tủ sách"),
            (
                tr("Đếm lượt bạn đọc: mỗi người một phím 1, 2, 3 hoặc 4."),
                tr("Cho mượn: bấm “Cho mượn sách”, chọn người, gõ tên sách hoặc quét mã, Enter."),
                tr("Nhận trả: quét mã hoặc chọn cuốn sách, bấm “Nhận trả”."),
                tr("Cuốn quá hạn có dấu đỏ; “Gia hạn 2 tuần” nếu người mượn cần thêm."),
            ),
            tr("Đến để làm gì, phục vụ ở đâu: chọn một lần, máy nhớ cho cả ngày."),
        ),
    )


def _of_the_store() -> tuple[Guide, ...]:
    return (
        Guide(
            "donations",
            tr("Đóng góp, ủng hộ"),
            (
                tr("Bấm “Ghi đóng góp”. Gõ vài chữ của tên rồi Enter; người ngoài thì ghi cả tên."),
                tr("Chọn tiền, hiện vật, công hay sách. Tiền gõ 500k hay 500.000 đều được."),
                tr("Hỏi người ủng hộ rồi mới đánh dấu cho ghi tên lên bảng, cho gửi tên lên xã."),
                tr("“Lưu và in biên nhận” cho ra giấy có số thứ tự trong năm, hai liên."),
                tr("“In bảng công khai…” chỉ ghi tên người đã đồng ý, còn lại cộng một dòng."),
            ),
            tr("Số tiền che bằng dấu chấm; bấm “Xem số tiền” khi không có người đứng cạnh."),
        ),
        Guide(
            "laptops",
            tr("Kết nối các làng"),
            (
                tr("Bấm “Mời làng…”, lưu tệp mời, đưa cho làng."),
                tr("Làng gửi lại tệp trả lời: bấm “Nhận tệp trả lời…”."),
                tr("Đọc số cho nhau nghe. Giống nhau thì bấm “Hai bên đọc giống nhau”."),
                tr("Làng đổi máy: “Thay máy…”. Hai máy một làng: “Thêm máy cho làng…”."),
                tr("Làng nhập hay tách: “Sáp nhập hai làng…”, “Tách một làng thành hai…”."),
            ),
            tr("Chưa đọc số thì việc vẫn chạy, chỉ còn một dòng nhắc."),
        ),
    )


def _of_the_plan() -> tuple[Guide, ...]:
    return (
        Guide(
            "targets",
            tr("Chỉ tiêu của kế hoạch"),
            (
                tr("Bấm “Lấy kế hoạch xã Yang Bắc”, hoặc “Thêm chỉ tiêu” để tự ghi."),
                tr("Chỉ tiêu tăng theo năm cần số gốc: bấm “Ghi số năm gốc…”."),
                tr("Chọn một chỉ tiêu để xem từng nơi đạt đến đâu."),
                tr("Bấm “Giao cho nơi này…”: làng thấy phần của mình khi mở giấy báo."),
            ),
            tr("Mỗi chỉ tiêu tính một cách riêng; máy không cộng chung các chỉ tiêu."),
        ),
        Guide(
            "tasks",
            tr("Nhiệm vụ, kiểm tra"),
            (
                tr("Bấm “Lấy kế hoạch xã Yang Bắc”, hoặc “Thêm nhiệm vụ” để tự ghi."),
                tr("Chọn một nhiệm vụ, bấm “Đang làm” hoặc “Đã xong”; “Ghi kết quả…” nếu cần."),
                tr("“Sửa, đặt hạn…” để ghi hạn: quá hạn thì danh sách nói ngay."),
                tr("Đi kiểm tra về, bấm “Ghi cuộc kiểm tra”: mỗi tồn tại ghi một dòng."),
                tr("Làng sửa xong thì chọn tồn tại, bấm “Đã khắc phục”."),
            ),
            tr("Tiến độ và các cuộc kiểm tra tự vào báo cáo của xã."),
        ),
    )


def _of_the_network() -> tuple[Guide, ...]:
    return (
        Guide(
            "points",
            tr("Điểm thư viện"),
            (
                tr("Bấm “Thêm điểm”: thư viện trường, tủ sách làng, điểm bưu điện."),
                tr("Chọn một điểm, bấm “Có” hoặc “Chưa” ở từng việc phục vụ, công nghệ."),
                tr("Nơi có máy: chọn máy của nơi đó, số lượt tự lấy từ sổ."),
                tr("Nơi không có máy: bấm “Ghi số lượt của tháng…” khi nghe báo."),
            ),
            tr("Chỉ tiêu về thư viện trường học tính từ danh sách này; bấm nhầm thì bấm lại."),
        ),
        Guide(
            "forms",
            tr("Điền biểu của cấp trên"),
            (
                tr("Bấm “Mở biểu…”, chọn tệp Excel cấp trên gửi xuống."),
                tr("Bấm vào một ô trong biểu, chọn số liệu, kỳ tính và nơi."),
                tr("Bấm “Gắn vào ô này”. Gắn một lần, kỳ sau máy nhớ lại."),
                tr("Bấm “Điền và lưu…”: chỉ các ô đã gắn được ghi, chỗ khác giữ nguyên."),
            ),
            tr("Biểu năm sau đổi khác thì máy nhắc xem lại từng ô."),
        ),
        Guide(
            "inbox",
            tr("Nhận tệp các làng gửi"),
            (
                tr("Kéo các tệp vào khung trên cùng, hoặc bấm “Chọn tệp…”; mấy tệp cũng được."),
                tr("Xem từng tệp mang gì, rồi bấm “Nhận vào sổ”. Tệp bị cắt thì máy nói rõ."),
                tr("Chỗ hai nơi ghi khác nhau: chọn một bên; chọn nhầm thì Hoàn tác."),
                tr("Bấm “Làm giấy báo” để làng biết xã đã nhận."),
                tr("Làng nào chưa nộp: bấm “Nhắn làng chưa nộp” rồi dán vào Zalo."),
            ),
            tr("Nhận một tệp hai lần, sai thứ tự cũng không sao."),
        ),
    )
