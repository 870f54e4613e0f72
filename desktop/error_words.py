"""The sentence for each error code. ``{name}`` stands for a fact of the error.

Pattern: what happened, whether the data is safe, what to do next. No exclamation marks, no pronoun.
Whoever raises a new code adds its sentence here; a test finds codes without one.
"""

from __future__ import annotations

from desktop.photo_error_words import OF_PHOTOS

SENTENCES: dict[str, str] = {
    **OF_PHOTOS,
    "language_unreadable": "Tệp ngôn ngữ “{path}” không đọc được, nên cửa sổ vẫn bằng tiếng Việt. "
    "Sổ trên máy vẫn nguyên. Xem lại tệp .ts, hoặc chọn ngôn ngữ khác.",
    "bad_birth": "Ngày sinh “{text}” không đọc được, chưa lưu gì. Ghi năm (1986), tháng (1986-03), "
    "ngày (1986-03-12) hoặc khoảng (~1948).",
    "bad_period": "Kỳ báo cáo “{text}” không đọc được, sổ vẫn nguyên. Ghi 2026, 2026-H1, 2026-Q4, "
    "2026-11 hoặc 2026-01-01..2026-03-31.",
    "bad_copies": "Số bản {value} không in được, chưa in gì. Ghi số từ 1 đến {limit}.",
    "end_before_start": "Ngày cuối {last} đứng trước ngày đầu {first}, chưa lưu gì. Ghi lại "
    "hai ngày.",
    "same_day": "Buổi này đang ở chính ngày {day}, nên chưa hoãn. Sổ vẫn nguyên. Chọn ngày khác.",
    "bad_entry": "Tệp này có chỗ không đúng, không nhận. Sổ trên máy vẫn nguyên. Xin làng gửi lại.",
    # Provisional figures (db.commands.provisional)
    "provisional_empty": "Chưa ghi số buổi hay số lượt người, nên chưa lưu gì. Sổ vẫn nguyên. Ghi "
    "ít nhất một trong hai số.",
    "provisional_number": "Số {number} không dùng được (từ 0 đến {limit}), chưa lưu gì. Sổ vẫn "
    "nguyên. Hỏi lại làng rồi ghi lại.",
    "provisional_parts": "Số thành phần ({part}) nhiều hơn số lượt người ({whole}), chưa lưu gì. "
    "Sổ vẫn nguyên. Sửa một trong hai số.",
    # Files: writing and reading (db.files)
    "disk_full": "Chưa lưu được tệp (ổ đĩa hoặc USB đầy). Sổ trên máy vẫn nguyên. Xóa bớt ảnh và "
    "tệp không cần trên đó rồi lưu lại.",
    "folder_read_only": "Chưa lưu được tệp vào “{path}” (nơi này không cho ghi). Sổ trên máy vẫn "
    "nguyên. Gạt khóa chống ghi trên USB hoặc chọn thư mục khác rồi lưu lại.",
    "folder_missing": "Chưa lưu được tệp vì không thấy “{path}”. Sổ trên máy vẫn nguyên. Cắm lại "
    "USB hoặc chọn thư mục khác rồi lưu lại.",
    "device_error": "Chưa đọc hoặc ghi trọn được “{path}” (ổ đĩa hoặc USB bị lỗi, hay bị rút sớm). "
    "Sổ trên máy vẫn nguyên. Cắm lại, hoặc dùng USB khác rồi làm lại.",
    "file_verify_failed": "Tệp vừa ghi vào “{path}” đọc lại không đúng, nên đã bỏ. Sổ trên máy vẫn "
    "nguyên. Dùng USB khác rồi lưu lại.",
    "file_exists": "Ở đó đã có tệp “{path}”, nên chưa lưu và không ghi đè. Sổ trên máy vẫn nguyên. "
    "Chọn thư mục khác hoặc đổi tên tệp cũ rồi lưu lại.",
    "bad_file_name": "Tên tệp “{path}” không dùng được, chưa lưu gì. Sổ trên máy vẫn nguyên. Chọn "
    "tên khác.",
    "file_missing": "Không thấy tệp “{path}”. Sổ trên máy vẫn nguyên. Xem lại USB hoặc tên tệp rồi "
    "làm lại.",
    "file_unreadable": "Máy không cho mở tệp “{path}”. Sổ trên máy vẫn nguyên. Chép tệp sang thư "
    "mục khác rồi làm lại.",
    "not_a_file": "“{path}” không phải là tệp (có thể là thư mục hoặc lối tắt). Sổ trên máy vẫn "
    "nguyên. Chọn chính tệp đó.",
    "file_too_large": "Tệp này lớn quá mức, nên không mở. Sổ trên máy vẫn nguyên. Xem lại có đúng "
    "là tệp của Sổ Làng không.",
    # Rosters: lists of people from Excel, ODS or CSV (db.rosters)
    "roster_not_a_list": "Trong tệp “{path}” không thấy danh sách người nào (cần một cột “Họ và "
    "tên”). Sổ trên máy vẫn nguyên. Chọn đúng tệp, hoặc thêm dòng tên cột rồi nhập lại.",
    "roster_empty": "Tệp “{path}” không có dòng nào ghi tên người. Sổ trên máy vẫn nguyên. Xem lại "
    "có đúng tệp danh sách không.",
    "roster_damaged": "Tệp “{path}” bị hỏng hoặc chưa chép trọn, nên không đọc được. Sổ trên máy "
    "vẫn nguyên. Mở tệp bằng Excel, lưu lại, rồi nhập lại.",
    "roster_locked": "Tệp “{path}” có mật khẩu, nên không đọc được. Sổ trên máy vẫn nguyên. Mở tệp "
    "bằng Excel, bỏ mật khẩu, lưu lại rồi nhập lại.",
    "roster_too_large": "Tệp “{path}” lớn quá mức (quá 20 MB, 100.000 dòng hoặc 200 cột), nên "
    "không đọc. Sổ trên máy vẫn nguyên. Chép riêng danh sách sang tệp mới rồi nhập lại.",
    "roster_no_such_sheet": "Trong tệp “{path}” không có trang tính “{sheet}”. Sổ trên máy vẫn "
    "nguyên. Chọn một trong các trang: {sheets}.",
    # Files that come in (db.sync)
    "file_not_ours": "Đây không phải tệp của Sổ Làng, nên không nhận. Sổ trên máy vẫn nguyên. Chọn "
    "tệp có đuôi .solang.",
    "file_cut": "Tệp bị cắt, chưa chép trọn, nên không nhận. Sổ trên máy vẫn nguyên. Xin bên kia "
    "chép hoặc gửi lại tệp này.",
    "file_altered": "Tệp bị hỏng hoặc bị sửa trên đường, nên không nhận. Sổ trên máy vẫn nguyên. "
    "Xin bên kia gửi lại tệp này.",
    "file_text_mode": "Tệp bị đổi khi chép như văn bản, nên không nhận. Sổ trên máy vẫn nguyên. "
    "Xin bên kia gửi lại dưới dạng tệp đính kèm hoặc qua USB.",
    "file_newer": "Tệp này do bản Sổ Làng mới hơn ghi, máy này chưa đọc được. Sổ trên máy vẫn "
    "nguyên, tệp không mất. Cài bản mới rồi nhận lại.",
    "file_broken": "Tệp đến trọn nhưng bên trong có chỗ không đúng, nên không nhận. Sổ trên máy "
    "vẫn nguyên. Xin bên kia lưu tệp mới rồi gửi; nếu vẫn vậy, báo người phụ trách kỹ thuật.",
    "file_other_kind": "Tệp này dùng cho việc khác (tệp mời, tệp trả lời hoặc tệp số liệu), nên "
    "chưa nhận. Sổ trên máy vẫn nguyên. Chọn đúng tệp cho việc này.",
    "file_not_for_us": "Tệp này gửi cho nơi khác, ở đây không mở được. Sổ trên máy vẫn nguyên. Xem "
    "lại tệp, hoặc xin bên kia gửi lại cho đúng nơi.",
    "file_bad_signature": "Không chắc ai đã ghi tệp này, nên không nhận. Sổ trên máy vẫn nguyên. "
    "Gọi điện hỏi bên kia và xin gửi lại.",
    "entry_too_large": "Một lần ghi trong sổ quá lớn nên chưa lưu được tệp. Sổ trên máy vẫn "
    "nguyên. Báo người phụ trách kỹ thuật.",
    # What was typed
    "bad_day": "Ngày “{text}” không đọc được, chưa lưu gì. Ghi năm-tháng-ngày, như 2026-11-22.",
    "bad_time": "Giờ “{text}” không đọc được, chưa lưu gì. Ghi như 19:00, hoặc một chữ: sáng, tối.",
    "bad_id": "Mã “{id}” không đúng dạng, chưa lưu gì. Chép lại trọn mã từ danh sách.",
    "bad_ethnic_group": "Chưa rõ “{text}” là dân tộc nào, chưa lưu gì. Ghi tên như Ba Na, Gia Rai, "
    "Kinh, hoặc để trống.",
    "bad_count": "Số {value} không ghi được, chưa lưu gì. Ghi số từ {least} đến {most}.",
    "bad_published": "Năm xuất bản {year} không ghi được, chưa lưu gì. Ghi năm từ {first_year} đến "
    "{last_year}.",
    "bad_amount": "Số tiền “{text}” không đọc được, chưa lưu gì. Ghi như 50000, 50.000 hoặc 50k.",
    "count_above_total": "Số {value} lớn hơn tổng số người {total}, chưa lưu gì. Xem lại các số.",
    "giver_missing": "Chưa có tên người ủng hộ, nên chưa lưu gì. Ghi tên, hoặc chọn “Không nêu "
    "tên”.",
    "goods_missing": "Chưa ghi ủng hộ vật gì, nên chưa lưu gì. Ghi tên hiện vật rồi lưu lại.",
    "name_missing": "Chưa có tên, nên chưa lưu gì. Ghi tên rồi lưu lại.",
    "name_too_long": "Tên dài quá {limit} chữ cái, nên chưa lưu gì. Ghi tên ngắn hơn.",
    "target_unclear": "Chỗ “{what}” của chỉ tiêu chưa rõ, chưa lưu gì. Xem lại mã, năm và số liệu.",
    "point_unknown": "Không thấy điểm thư viện “{name}”, hoặc có nhiều nơi cùng tên. Chưa lưu gì. "
    "Xem tên trong danh sách điểm thư viện.",
    "point_has_laptop": "Điểm này có máy và sổ riêng, số lượt lấy từ sổ đó. Chưa lưu gì. Chờ tệp "
    "của điểm gửi lên.",
    "titles_too_many": "Tệp có hơn {limit} dòng sách, nên chưa lấy dòng nào. Sổ vẫn nguyên. Chia "
    "tệp thành nhiều tệp nhỏ rồi lấy từng tệp.",
    "titles_not_a_list": "Tệp {path} không có cột “Tên sách”. Sổ vẫn nguyên. Ghi “Tên sách” ở đầu "
    "cột có tên các cuốn rồi lấy lại.",
    "house_only": "Việc này làm ở sổ của làng. Sổ trên máy vẫn nguyên. Mở sổ của làng rồi làm lại.",
    "commune_only": "Việc này làm ở sổ của xã. Sổ trên máy vẫn nguyên. Mở sổ của xã rồi làm lại.",
    "not_enough_pieces": "Chỉ còn {left} cái chưa cho mượn, chưa lưu gì. Ghi số nhỏ hơn.",
    "still_lent": "Còn {out} cái đang cho mượn nên chưa xóa được. Sổ vẫn nguyên. Nhận trả rồi xóa.",
    "bad_calendar_name": "Tên tệp lịch phải có đuôi .ics, nên chưa lưu “{path}”. Sổ trên máy vẫn "
    "nguyên. Đặt tên có đuôi .ics rồi lưu lại.",
    "occasion_day": "Ngày {day}, tháng {month} không có trong lịch, chưa lưu gì. Ghi lại ngày và "
    "tháng.",
    "occasion_year": "Ngày {day} không nằm trong năm {year}, chưa lưu gì. Chọn ngày của năm đó.",
    "day_ahead": "Ngày {day} chưa đến, nên chưa đổi tên. Chưa lưu gì. Đến ngày đó rồi ghi.",
    "task_unclear": "Chưa ghi đủ nhiệm vụ: cần ký hiệu và nội dung. Chưa lưu gì. Ghi thêm rồi làm "
    "lại.",
    "inspector_missing": "Chưa ghi cơ quan, đoàn nào kiểm tra. Chưa lưu gì. Ghi thêm rồi làm lại.",
    "words_too_long": "Chữ dài hơn {limit} ký tự. Chưa lưu gì. Viết ngắn lại rồi làm lại.",
    "code_missing": "Chưa có mã để dán, nên chưa lưu gì. Quét hoặc ghi mã rồi làm lại.",
    "unit_has_point": "Sổ của nơi này đã tính cho điểm thư viện {point}, nên chưa lưu gì. Sửa "
    "điểm ấy, hoặc chọn nơi khác.",
    "fixed_before": "Ngày khắc phục {day} trước ngày kiểm tra {seen}, chưa lưu gì. Xem lại ngày.",
    "target_words_missing": "Chỉ tiêu chưa có ký hiệu hoặc nội dung, nên chưa lưu gì. Ghi thêm rồi "
    "lưu lại.",
    "target_of_point": "Nơi này không có máy riêng: đạt hay chưa là theo danh sách việc phục vụ "
    "của điểm thư viện. Chưa lưu gì. Ghi ở Điểm thư viện.",
    "title_missing": "Chưa có tên sách, nên chưa lưu gì. Ghi tên sách rồi làm lại.",
    "title_too_long": "Tên hoặc mã dài quá {limit} chữ cái, nên chưa lưu gì. Ghi ngắn hơn.",
    "code_taken": "Mã “{text}” đã dán cho cuốn khác, chưa lưu gì. Xem lại mã, hoặc dùng nhãn khác.",
    "due_before_loan": "Hạn trả {due} trước ngày mượn {day}, chưa lưu gì. Chọn hạn trả muộn hơn.",
    "return_before_loan": "Ngày trả {day} trước ngày mượn {lent}, chưa lưu gì. Xem lại ngày trả.",
    "loan_is_back": "Cuốn này đã trả ngày {day} nên không gia hạn được. Sổ vẫn nguyên. Muốn mượn "
    "tiếp thì ghi một lượt mượn mới.",
    "not_found": "Không thấy mã “{id}” trong sổ này (đã xóa, hoặc của sổ khác). Chưa lưu gì. Xem "
    "lại mã.",
    # People, groups, meetings, marks
    "other_house": "Hai bên thuộc hai làng khác nhau, nên chưa lưu gì. Chọn trong cùng một làng.",
    "same_record": "Hai mã này là cùng một người, nên chưa lưu gì. Chọn hai người.",
    "group_exists": "Đã có “{name}” (tên giống nhau khi bỏ dấu), nên chưa lưu gì. Chọn tên khác.",
    "group_unknown": "Không thấy câu lạc bộ, lớp, nhóm “{name}”. Sổ vẫn nguyên. Đang có: "
    "{candidates}.",
    "group_ambiguous": "Có nhiều câu lạc bộ, lớp, nhóm ứng với “{name}”: {candidates}. Sổ vẫn "
    "nguyên. Ghi đúng tên, hoặc thêm tên làng.",
    "group_missing": "Buổi này chưa có câu lạc bộ, lớp, nhóm nào, nên chưa lưu gì. Chọn ít nhất "
    "một.",
    "not_a_member": "Người này đang không sinh hoạt ở đây, nên chưa lưu gì. Xem lại người và nhóm.",
    "no_meetings": "Không có buổi nào để in danh sách ký, sổ vẫn nguyên. Thêm buổi vào lịch rồi in "
    "lại.",
    "nobody_taught": "Trong khoảng ngày này không có buổi nào đã điểm danh mà biết người dạy, nên "
    "chưa in gì. Sổ vẫn nguyên. Ghi người dạy cho nhóm hoặc cho buổi rồi in lại.",
    "nobody_listed": "Không có ai để in, sổ vẫn nguyên. Chọn người hoặc nhóm có thành viên rồi in "
    "lại.",
    "amount_missing": "Chưa ghi số tiền một buổi, nên chưa lập danh sách. Sổ vẫn nguyên. Ghi như "
    "150.000 hoặc 150k.",
    "too_many_to_print": "Chọn {count} người, quá {limit} tờ một lần in, nên chưa in gì. Sổ vẫn "
    "nguyên. Chọn ít người hơn rồi in nhiều lần.",
    "not_overdue": "Hẹn trả ngày {due}, chưa quá hạn, nên chưa in giấy nhắc. Sổ vẫn nguyên. Xem "
    "lại ngày hẹn.",
    "bad_table_format": "“{path}” không có đuôi .xlsx, .ods, .csv hoặc .pdf, nên chưa lưu gì. Sổ "
    "vẫn nguyên. Đổi đuôi tệp rồi lưu lại.",
    "bad_blank_rows": "Số dòng trống {value} không in được, chưa in gì. Ghi số từ 0 đến {limit}.",
    "meeting_exists": "{group} đã có buổi ngày {day} cùng giờ, nên chưa lưu gì. Mở buổi đó, hoặc "
    "ghi giờ khác.",
    "meeting_called_off": "Buổi này đã ghi là nghỉ hoặc hoãn, nên chưa ghi điểm danh. Sổ vẫn "
    "nguyên. Ghi lại là có sinh hoạt rồi điểm danh.",
    "meeting_held": "Có {meetings} buổi đã có số liệu (điểm danh {marked}, có mặt {present}, người "
    "không tên {unnamed}), làm vậy thì số liệu không tính nữa, nên chưa ghi gì. Sổ vẫn nguyên. Xem "
    "lại buổi đó; nếu vẫn muốn thì làm lại (dòng lệnh: thêm --held).",
    "marks_refused": "{count} dòng điểm danh chưa đúng (trước hết là dòng {first}), nên chưa lưu "
    "dòng nào. Sửa các dòng đó rồi lưu lại.",
    "bad_marks_file": "Tệp điểm danh có dòng chưa đúng: {numbers}. Chưa lưu dòng nào. Mỗi dòng ghi "
    "một người: mã người, trạng thái, lý do. Sửa các dòng đó rồi làm lại.",
    "nobody_unnamed": "Không còn người đến thêm nào chưa có tên ở mục này, nên chưa lưu gì. Chọn "
    "mục khác.",
    "already_marked": "Người này đã được điểm danh ở buổi này, nên chưa lưu gì. Xem lại danh sách.",
    "nothing_to_undo": "Không có việc nào để hoàn tác. Sổ vẫn nguyên.",
    "undo_built_upon": "Chưa hoàn tác được, vì sau đó đã có việc khác ghi tiếp vào chỗ này. Sổ vẫn "
    "nguyên. Sửa tay chỗ cần sửa.",
    "nothing_to_take_back": "Lần nhận này không có gì để đổi (tệp không đem gì mới, hoặc đã đổi từ "
    "trước). Sổ vẫn nguyên. Xem lại danh sách tệp đã nhận.",
    # The book and its keys
    "already_open": "Sổ này đang mở ở một cửa sổ khác trên máy. Sổ vẫn nguyên. Tìm cửa sổ Sổ Làng "
    "đang mở; không thấy thì khởi động lại máy rồi mở lại.",
    "book_missing": "Không thấy sổ ở “{folder}”. Chưa làm gì. Xem lại thư mục, hoặc lập sổ mới.",
    "book_exists": "Ở “{folder}” đã có một sổ, nên không lập sổ mới. Sổ đó vẫn nguyên. Chọn thư "
    "mục khác.",
    "book_busy": "Sổ đang được ghi ở cửa sổ khác, nên chưa lưu được. Sổ vẫn nguyên. Chờ một lát "
    "rồi làm lại.",
    "book_read_only": "Máy không cho ghi vào sổ. Sổ vẫn nguyên. Xem lại quyền của thư mục sổ.",
    "book_cannot_open": "Máy không cho mở tệp sổ. Sổ vẫn nguyên. Xem lại quyền của thư mục sổ.",
    "book_damaged": "Tệp sổ không mở được (hỏng, hoặc khóa không đúng). Không ghi gì thêm vào đó. "
    "Mở lại từ bản đã lưu, hoặc báo người phụ trách kỹ thuật.",
    "book_newer": "Sổ này do bản Sổ Làng mới hơn ghi. Sổ vẫn nguyên. Cài bản mới rồi mở lại.",
    "person_erased": "Người này đã xóa hẳn theo yêu cầu, nên không lấy lại được. Sổ vẫn nguyên. "
    "Nếu người đó trở lại và đồng ý, ghi thành người mới.",
    "erase_name_differs": "Tên “{name}” không phải tên của người này, nên chưa xóa hẳn. Sổ vẫn "
    "nguyên. Xem lại mã và tên; xóa hẳn rồi thì không lấy lại được.",
    "book_disk_full": "Ổ đĩa của máy đã đầy, nên chưa làm được. Việc vừa rồi chưa lưu, những gì đã "
    "lưu vẫn còn. Xóa bớt ảnh và tệp không cần trên ổ đó rồi làm lại.",
    "disk_error": "Ổ đĩa không đọc hoặc ghi được. Việc vừa rồi chưa lưu, những gì đã lưu vẫn còn. "
    "Sao lưu sổ ra USB và báo người phụ trách kỹ thuật.",
    "keys_missing": "Không thấy khóa của sổ ở “{folder}”, nên không mở được. Sổ vẫn nguyên. Chỉ "
    "đúng thư mục khóa, hoặc mở lại từ bản đã lưu bằng mã đã in.",
    "keys_damaged": "Tệp khóa của sổ bị hỏng, nên không mở được. Sổ vẫn nguyên. Mở lại từ bản đã "
    "lưu bằng mã đã in.",
    "keys_exist": "Ở “{folder}” đã có khóa của một sổ khác, nên chưa lập sổ. Chưa đổi gì. Chọn thư "
    "mục khác.",
    "keys_of_another_book": "Khóa này là của sổ khác, nên không mở được. Sổ vẫn nguyên. Chỉ đúng "
    "thư mục khóa của sổ này.",
    "older_copy": "Sổ này là bản cũ hơn bản đã ghi lần cuối trên máy (chép lại, hoặc mở từ bản "
    "lưu). Vẫn ghi tiếp được; những gì ghi sau bản này chưa có ở đây.",
    "fork": "Sổ này đã được chép sang máy khác và cả hai máy cùng ghi. Không mất gì: cả hai phần "
    "đều được giữ. Từ nay chỉ ghi ở một máy, hoặc xin xã tệp mời cho máy kia.",
    "check_failed": "Sổ có chỗ không khớp. Đừng ghi thêm. Sao lưu sổ ra USB và báo người phụ trách "
    "kỹ thuật.",
    "check_storage": "Tệp sổ có chỗ hỏng.",
    "check_hole": "Thiếu một lần ghi trong chuỗi.",
    "check_entry": "Một lần ghi không khớp với mã của nó.",
    "check_link": "Một nhánh ghi không nối đúng chỗ.",
    "check_signature": "Một tệp đã nhận không khớp với chữ ký của máy gửi.",
    "check_uncovered": "Một lần ghi không thuộc tệp đã đem nó đến.",
    "check_vector": "Nơi kia nói đã có một lần ghi mà sổ này ghi khác.",
    "check_clock": "Đồng hồ máy có lúc chạy lùi; sổ không sai vì thế.",
    "check_counts": "Số đếm sẵn không khớp với các lần điểm danh.",
    "check_projection": "Bảng đang xem không khớp với các lần ghi.",
    # Copies
    "backup_failed": "Bản lưu vừa làm mở thử không đúng, nên đã bỏ. Sổ trên máy vẫn nguyên. Chọn "
    "thư mục hoặc USB khác rồi sao lưu lại.",
    "not_a_backup": "“{path}” không phải là bản lưu của Sổ Làng, hoặc đã hỏng. Sổ trên máy vẫn "
    "nguyên. Chọn bản lưu khác.",
    "backup_newer": "Bản lưu này do bản Sổ Làng mới hơn ghi. Sổ trên máy vẫn nguyên. Cài bản mới "
    "rồi mở lại.",
    "restore_unfinished": "Chưa mở lại xong bản lưu, vì ổ đĩa dừng giữa chừng. Bản lưu và sổ đang "
    "dùng đều còn nguyên. Mở lại Sổ Làng, máy sẽ làm tiếp; vẫn vậy thì báo người phụ trách kỹ "
    "thuật.",
    "code_needed": "Trên máy này không có khóa của sổ đó, nên cần mã đã in khi lập sổ. Chưa đổi "
    "gì. Ghi thêm mã (8 nhóm 4 chữ) rồi mở lại.",
    "bad_code": "Mã không đúng. Chưa đổi gì. Xem lại tờ giấy đã in: 8 nhóm, mỗi nhóm 4 chữ hoặc "
    "số.",
    # House and commune
    "not_a_commune": "Việc này chỉ làm được ở sổ của xã. Sổ này vẫn nguyên. Mở sổ của xã.",
    "not_a_house": "Việc này chỉ làm được ở sổ của làng. Sổ này vẫn nguyên. Mở sổ của làng.",
    "not_joined": "Sổ này chưa kết nối với xã, nên chưa lưu được tệp gửi xã. Sổ vẫn nguyên. Xin xã "
    "tệp mời rồi kết nối.",
    "joined_elsewhere": "Sổ này đã kết nối với một xã khác, nên không nhận tệp mời này. Sổ vẫn "
    "nguyên. Hỏi lại xã.",
    "house_unknown": "Không thấy làng “{name}”. Sổ vẫn nguyên. Đang có: {candidates}.",
    "house_ambiguous": "Có nhiều làng ứng với “{name}”: {candidates}. Sổ vẫn nguyên. Ghi đúng tên.",
    "house_not_joined": "Làng “{name}” chưa kết nối với xã, nên chưa làm được. Sổ vẫn nguyên. Mời "
    "làng, rồi nhận tệp trả lời của làng.",
    "bad_paper_code": "Khóa dự phòng gõ vào chưa đúng (thiếu chữ hoặc sai một chữ). Chưa có gì bị "
    "thay đổi. So lại với tờ giấy từng nhóm bốn chữ.",
    "paper_key_first": "Chưa in khóa dự phòng mới cho máy này, nên chưa làm tệp mời. Sổ vẫn "
    "nguyên. In khóa dự phòng trước: khóa cũ dùng xong là hết hạn.",
    "paper_key_unknown": "Tệp mời này nói xã đã đổi máy, nhưng sổ này chưa từng được báo khóa dự "
    "phòng của xã, nên chưa nhận. Sổ vẫn nguyên, việc vẫn làm tiếp. Hỏi cán bộ xã.",
    "paper_key_other": "Tệp mời này nói xã đã đổi máy, nhưng khóa dự phòng không phải khóa xã đã "
    "báo cho sổ này, nên không nhận. Sổ vẫn nguyên, việc vẫn làm tiếp. Gọi điện hỏi cán bộ xã.",
    "house_merged": "Làng này đã sáp nhập vào {house}, nên máy này không lưu tệp gửi xã nữa. Sổ "
    "trên máy vẫn nguyên, vẫn xem và in được. Việc mới ghi ở sổ của {house}.",
    "laptop_merged": "{house} đã sáp nhập vào {into}, nên máy này chưa ghi lại được. Sổ vẫn "
    "nguyên. Muốn máy ghi lại thì hoàn tác sáp nhập trước.",
    "merge_itself": "Hai tên đã chọn là một làng ({house}), nên chưa sáp nhập. Sổ vẫn nguyên. Chọn "
    "hai làng khác nhau.",
    "merge_no_book": "{house} chưa có sổ, còn {other} đang có, nên chưa sáp nhập. Sổ vẫn nguyên. "
    "Để sổ của {other} ghi tiếp; tên mới của làng thì ghi ở ô tên.",
    "merge_built_upon": "{house} về sau lại sáp nhập vào làng khác, nên chưa hoàn tác được. Sổ vẫn "
    "nguyên. Hoàn tác lần sáp nhập sau trước.",
    "split_name_taken": "Đã có làng tên {name}, nên chưa tách. Sổ vẫn nguyên. Đặt tên khác cho "
    "làng mới.",
    "split_built_upon": "{other} đã có sổ riêng hoặc một trong hai làng đã sáp nhập vào làng khác, "
    "nên chưa hoàn tác được. Sổ vẫn nguyên. Muốn nhập lại thì dùng “Sáp nhập hai làng”.",
    "house_has_other_book": "{house} đã kết nối bằng một sổ khác, nên không nhận tệp trả lời này. "
    "Sổ vẫn nguyên. Hỏi làng đang dùng sổ nào.",
    "token_unknown": "Tệp trả lời này không ứng với tệp mời nào của xã. Sổ vẫn nguyên. Làm tệp mời "
    "mới cho làng.",
    "token_used": "Tệp mời này đã dùng rồi. Sổ vẫn nguyên. Làm tệp mời mới cho máy này.",
    "digits_differ": "Số đọc cho nhau nghe không giống nhau, nên không nhận. Sổ vẫn nguyên. Đọc "
    "lại từng nhóm; nếu vẫn khác, gọi điện hỏi làng và làm tệp mời mới.",
    "device_not_accepted": "Máy gửi tệp này chưa được xã nhận kết nối, nên tệp được giữ lại để "
    "sau. Sổ vẫn nguyên. Nhận tệp trả lời của làng thì tệp này tự vào sổ.",
    "file_own": "Tệp này do chính máy này ghi, nên không nhận. Sổ trên máy vẫn nguyên. Gửi tệp cho "
    "bên kia.",
    "file_unknown_sender": "Tệp này của một nơi chưa kết nối, nên không nhận. Sổ trên máy vẫn "
    "nguyên. Gọi điện hỏi bên kia.",
    "file_revoked": "Máy đã gửi tệp này của {house} không còn được nhận. Sổ trên máy vẫn nguyên. "
    "Gọi điện hỏi làng.",
    "file_foreign_scope": "Tệp này ghi thay cho một làng khác, nên không nhận. Sổ trên máy vẫn "
    "nguyên. Gọi điện hỏi bên kia và báo người phụ trách kỹ thuật.",
    "file_waiting_full": "Đang giữ quá nhiều tệp của máy chưa kết nối, nên không nhận thêm. Sổ "
    "trên máy vẫn nguyên. Nhận kết nối của làng trước, rồi nhận lại tệp này.",
    "not_nil": "Kỳ {period} đã có buổi ghi người đến, nên không báo “không phát sinh”. Sổ vẫn "
    "nguyên. Xem lại các buổi của kỳ này.",
    "conflict_unknown": "Không thấy chỗ “{id}” đang chờ chọn, nên chưa lưu gì. Xem lại danh sách.",
    # The command line
    "house_without_group": "Tên làng “{house}” chỉ dùng kèm tên câu lạc bộ, lớp, nhóm. Sổ vẫn "
    "nguyên. Ghi thêm --group, hoặc bỏ --house.",
    "no_display": "Máy này không có màn hình nên không mở được cửa sổ. Sổ vẫn nguyên. Gọi một việc "
    "không cần cửa sổ; xem: solang --help.",
    # Forms from above (desktop.documents.form_*)
    "bad_cell": "“{cell}” không phải tên ô, chưa đổi gì. Sổ trên máy vẫn nguyên. Ghi như trong "
    "Excel: B5.",
    "report_closed": "Báo cáo kỳ này đã chốt ngày {day}, nên chưa chốt lại. Số liệu đã chốt vẫn "
    "nguyên. Muốn làm bản sửa thì ghi lý do.",
    "reason_missing": "Chưa ghi lý do, nên chưa lưu gì. Sổ trên máy vẫn nguyên. Ghi lý do rồi lưu "
    "lại.",
    "bad_cut_off": "Ngày chốt số liệu phải từ 1 đến {limit}, chưa lưu gì. Sổ trên máy vẫn nguyên. "
    "Ghi lại ngày; để trống là hết kỳ.",
    "nothing_to_hand_over": "Sổ chưa ghi đồ dùng nào nên chưa lập được biên bản. Sổ trên máy vẫn "
    "nguyên. Ghi chiêng, loa, bàn ghế ở Cơ sở vật chất rồi làm lại.",
    "too_many_lines": "Quá {limit} dòng nên chưa lưu gì. Sổ trên máy vẫn nguyên. Bớt dòng rồi lưu "
    "lại.",
    "paper_text_unknown": "Không có câu nào tên “{place}”, chưa lưu gì. Sổ trên máy vẫn nguyên. "
    "Xem lại tên câu.",
    "paper_text_gap": "Chỗ trống “{gap}” không dùng được ở câu này, chưa lưu gì. Sổ trên máy vẫn "
    "nguyên. Chỉ dùng các chỗ trống: {known}.",
    "photo_people_unasked": "Hôm đó có {count} người chưa đồng ý cho đăng ảnh ({names}), nên chưa "
    "thêm ảnh. Sổ trên máy vẫn nguyên. Xem lại ảnh: không thấy rõ mặt ai trong số này thì xác nhận "
    "rồi thêm.",
    "bad_photos_a_page": "Mỗi trang xếp 2, 4 hoặc 6 ảnh, chưa lưu gì. Sổ trên máy vẫn nguyên. Chọn "
    "lại số ảnh.",
    "photo_unreadable": "Có ảnh không đọc được, nên chưa làm báo cáo. Sổ trên máy vẫn nguyên. Chọn "
    "ảnh .jpg hoặc .png khác.",
    "photos_too_many": "Quá {limit} ảnh thì tệp quá lớn để gửi, nên chưa làm báo cáo. Sổ trên máy "
    "vẫn nguyên. Bớt ảnh rồi làm lại.",
    "form_unreadable": "Không đọc được biểu này (không phải tệp .xlsx, bị hỏng, hoặc có mật khẩu). "
    "Biểu và sổ vẫn nguyên. Mở bằng Excel, bỏ mật khẩu, lưu lại thành .xlsx rồi chọn lại.",
    "form_too_large": "Biểu này lớn quá mức, nên không mở. Biểu và sổ vẫn nguyên. Xóa bớt trang "
    "tính, ảnh không cần rồi chọn lại.",
    "form_sheet_missing": "Trong biểu không có trang tính “{sheet}”, chưa ghi gì. Biểu và sổ vẫn "
    "nguyên. Chọn một trong các trang: {sheets}.",
    "form_cell_formula": "Ô {cell} của trang “{sheet}” là công thức, tự tính lấy, nên không ghi "
    "vào. Biểu và sổ vẫn nguyên. Chọn ô khác.",
    "form_cell_unmapped": "Ô {cell} chưa gắn số liệu nào, nên không có gì để bỏ. Sổ vẫn nguyên. "
    "Xem lại tên ô.",
    "form_unknown": "Chưa gắn số liệu cho biểu “{name}”, nên chưa điền. Biểu và sổ vẫn nguyên. Gắn "
    "số liệu cho các ô của biểu trước rồi điền lại.",
    "figure_not_opened": "Số liệu “{figure}” chưa mở ra từng bản ghi được. Sổ trên máy vẫn nguyên. "
    "Xem số liệu tổng hoặc chọn mã khác.",
    "form_itself": "Tệp lưu ra trùng với chính biểu gốc, nên chưa ghi gì. Biểu và sổ vẫn nguyên. "
    "Đặt tên khác cho tệp đã điền.",
    "figure_unknown": "Không có số liệu nào mang mã “{figure}”, chưa đổi gì. Sổ trên máy vẫn "
    "nguyên. Xem các mã bằng: solang figures.",
    "bad_report_format": "“{path}” không phải tên tệp báo cáo, chưa lưu gì. Sổ trên máy vẫn "
    "nguyên. Đặt tên tệp kết thúc bằng .pdf, .docx (Word) hoặc .xlsx (Excel).",
    "bad_paper_format": "Chưa làm được tệp “{path}”: hiện chỉ ghi được PDF. Chưa lưu gì. Đổi đuôi "
    "tệp thành .pdf.",
    "not_utf8": "Tệp “{path}” không phải chữ UTF-8, nên chưa lưu gì. Lưu lại tệp thành CSV UTF-8 "
    "rồi làm lại.",
    "not_a_folder": "“{path}” không phải là thư mục. Chưa đổi gì. Chọn thư mục khác.",
    "demo_folder_in_use": "Thư mục “{path}” đang có thứ khác, nên không làm số liệu mẫu ở đó. Chưa "
    "đổi gì. Chọn thư mục mới hoặc thư mục trống.",
    "output_failed": "Việc đã làm xong, nhưng không in ra được câu trả lời (ổ đĩa đầy?). Sổ trên "
    "máy vẫn nguyên. Dọn chỗ trống rồi xem lại.",
    "stopped": "Đã dừng theo yêu cầu. Những gì đã lưu vẫn còn. Làm lại khi cần.",
    "internal": "Chương trình gặp lỗi, chưa làm xong việc này. Những gì đã lưu vẫn còn. Báo người "
    "phụ trách kỹ thuật; chi tiết ở thư mục log của sổ.",
    "too_many_papers": "Giấy để dành đã nhiều, chưa để dành thêm được. Sổ vẫn nguyên. "
    "Mang các giấy đang chờ lên xã in trước.",
    "bad_pin": "Mã PIN gồm {shortest} đến {longest} chữ số. Chưa đổi gì. Gõ lại rồi bấm “Lưu”.",
    "wrong_pin": "Mã PIN đang dùng chưa đúng. Chưa đổi gì. Quên mã thì gõ mã mở lại sổ vào ô này.",
    "practice_book": "Đang ở sổ tập, không phải số thật, nên việc này chưa làm. Sổ thật vẫn "
    "nguyên. Về sổ thật rồi làm lại.",
}
