"""Sentences for photos of signed sheets that are not read (``desktop.scanning``), as in
``desktop.error_words``."""

from __future__ import annotations

OF_PHOTOS: dict[str, str] = {
    "scan_no_picture": "“{path}” không phải là ảnh hay tệp PDF, nên không đọc. Sổ trên máy vẫn "
    "nguyên. Chọn ảnh jpg, png, heic hoặc tệp PDF đã quét.",
    "scan_broken": "Ảnh “{path}” bị hỏng hoặc chưa chép trọn, nên không đọc được. Sổ trên máy vẫn "
    "nguyên. Chép lại ảnh từ điện thoại, hoặc chụp lại tờ danh sách.",
    "scan_too_large": "Ảnh “{path}” lớn quá mức (trên 120 triệu điểm), nên không mở. Sổ trên máy "
    "vẫn nguyên. Chụp lại ở cỡ ảnh thường.",
    "scan_locked": "Tệp “{path}” có mật khẩu, nên không đọc được. Sổ trên máy vẫn nguyên. Bỏ mật "
    "khẩu hoặc quét lại tờ danh sách.",
    "scan_no_pages": "Tệp “{path}” không có trang nào, nên không có gì để đọc. Sổ trên máy vẫn "
    "nguyên. Quét lại tờ danh sách rồi chọn tệp mới.",
    "scan_too_many_pages": "Tệp “{path}” có quá {limit} trang, nên chỉ đọc đến đó là dừng. Sổ trên "
    "máy vẫn nguyên. Chia tệp làm nhiều phần rồi nhập lại.",
    "scan_too_small": "Ảnh nhỏ quá (có cạnh chỉ {pixels} điểm, cần từ {least}), dễ đọc nhầm nên "
    "không đọc. Sổ trên máy vẫn nguyên. Gửi ảnh gốc, hoặc chụp lại gần hơn, cho tờ giấy đầy khung.",
    "scan_no_sheet": "Trong ảnh không thấy tờ danh sách ký của Sổ Làng, nên không đọc. Sổ trên máy "
    "vẫn nguyên. Chụp lại nơi đủ sáng, thẳng từ trên xuống, thấy cả bốn góc tờ giấy.",
    "scan_dark": "Ảnh tối quá nên không thấy tờ danh sách, chưa đọc được. Sổ trên máy vẫn nguyên. "
    "Chụp lại gần cửa sổ hoặc dưới đèn, không để bóng người che.",
    "scan_corners": "Không thấy đủ dấu đen ở góc tờ danh sách (cần ít nhất ba), nên chưa đọc được. "
    "Sổ trên máy vẫn nguyên. Chụp lại cho thấy cả bốn góc, không để tay hay bóng che.",
    "scan_no_code": "Thấy tờ giấy nhưng không đọc được ô mã vuông ở góc dưới, nên chưa biết tờ "
    "của buổi nào. Sổ trên máy vẫn nguyên. Chụp lại gần hơn, đủ sáng, giữ yên máy.",
    "scan_far": "Tờ danh sách quá nhỏ trong ảnh, dễ đọc nhầm nên không đọc. Sổ trên máy vẫn "
    "nguyên. Chụp lại gần hơn, cho tờ giấy đầy khung.",
    "scan_blurred": "Ảnh mờ hoặc thiếu sáng, dễ đọc nhầm nên không đọc. Sổ trên máy vẫn "
    "nguyên. Chụp lại nơi đủ sáng, giữ yên máy.",
    "scan_not_flat": "Tờ danh sách bị gấp, cong hoặc bị che nên không thấy đủ các ô đánh dấu. Sổ "
    "trên máy vẫn nguyên. Vuốt phẳng tờ giấy rồi chụp lại từ trên xuống.",
    "scan_two_sheets": "Trong ảnh có hai tờ danh sách, tờ này không thấy đủ dấu ở góc nên chưa "
    "đọc. Sổ trên máy vẫn nguyên. Chụp riêng tờ này.",
    "scan_newer": "Tờ này do bản Sổ Làng khác in, máy này chưa đọc được mẫu ấy. Sổ trên máy vẫn "
    "nguyên. Cài bản mới rồi đọc lại, hoặc điểm danh bằng tay.",
    "scan_altered": "Ô mã trên tờ giấy không khớp với tờ đã in, nên không đọc. Sổ trên máy vẫn "
    "nguyên. Xem lại tờ giấy; điểm danh bằng tay theo tờ này.",
    "scan_unknown_print": "Sổ này không có tờ đã in mang mã này (in ở máy khác, hoặc của làng "
    "khác). Sổ trên máy vẫn nguyên. Mở ảnh ở máy đã in tờ, hoặc điểm danh bằng tay.",
    "scan_meeting_gone": "Buổi của tờ danh sách này đã xóa khỏi sổ, nên chưa đọc. Sổ trên máy vẫn "
    "nguyên. Lấy lại buổi đó rồi nhập ảnh lại.",
    "scan_group_gone": "Nhóm của tờ danh sách này đã xóa khỏi sổ, nên chưa biết ngày trên tờ là "
    "buổi nào. Sổ trên máy vẫn nguyên. Lấy lại nhóm đó trong “Lịch sử” rồi nhập ảnh lại.",
    "scan_called_off": "Buổi của tờ danh sách này đã ghi là nghỉ hoặc hoãn, nên chưa đọc. Sổ trên "
    "máy vẫn nguyên. Nếu buổi vẫn diễn ra, bấm “Vẫn sinh hoạt” rồi nhập ảnh lại.",
    "scan_day_missing": "Tờ này in để trống ngày và chưa biết trên giấy ghi ngày nào, nên chưa "
    "nhập. Sổ trên máy vẫn nguyên. Nhập ảnh lại rồi chọn ngày ghi trên tờ.",
    "scan_many_meetings": "Ảnh này là bảng nhiều buổi hoặc danh sách đồng ý, xã không đếm được "
    "từng buổi nên không nhận. Sổ trên máy vẫn nguyên. Chờ tệp của làng.",
    "scan_only_house": "Điểm danh theo ảnh chỉ ghi được ở sổ của làng. Sổ này vẫn nguyên. Gửi ảnh "
    "cho làng, hoặc chờ tệp số liệu của làng.",
}
