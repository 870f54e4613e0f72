<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
 <context>
  <name>solang</name>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Bàn giao sổ</source>
   <translation>Handing over the book</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Bỏ biểu</source>
   <translation>Removing a form</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Bỏ một bản đầu và cuối báo cáo</source>
   <translation>Drop a version of a report's head and foot</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Bỏ một lần đếm bạn đọc</source>
   <translation>Removing one count of readers</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Bỏ số báo nhanh</source>
   <translation>Removing a figure told by phone</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Bỏ ảnh chờ đối chiếu</source>
   <translation>Dropping a photo that waits</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Cho máy của làng ghi lại</source>
   <translation>Letting a laptop write again</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Cho máy của làng nghỉ</source>
   <translation>Retiring a laptop of the village</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Cho mượn chiêng, loa, bàn ghế</source>
   <translation>Lending gongs, speakers, tables and chairs</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Cho mượn nhà văn hóa</source>
   <translation>Lending the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Cho mượn sách</source>
   <translation>Lending books</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Cho nghỉ buổi</source>
   <translation>Calling off meetings</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Cho số biên nhận mới</source>
   <translation>Giving a new receipt number</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Chép hoạt động từ năm trước</source>
   <translation>Copying activities from last year</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Chọn giữa hai nơi ghi khác nhau</source>
   <translation>Choosing between two that differ</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Chốt báo cáo</source>
   <translation>Closing a report</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Cả làng nghỉ</source>
   <translation>Days off for the whole village</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Dùng lại lần nhận tệp</source>
   <translation>Counting a received file again</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi chương trình của buổi</source>
   <translation>Noting the programme of a meeting</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi cuộc kiểm tra</source>
   <translation>Noting an inspection</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi câu trả lời</source>
   <translation>Noting an answer</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi cơ sở vật chất của nhà văn hóa</source>
   <translation>Noting the rooms of a cultural house</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi hộp sách luân chuyển</source>
   <translation>Noting a travelling box of books</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi làng và buổi của ảnh</source>
   <translation>Noting village and meeting of a photo</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi người đến thêm</source>
   <translation>Noting walk-ins</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi nhiệm vụ của kế hoạch</source>
   <translation>Noting a task of the plan</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi nhãn từng bản sách</source>
   <translation>Noting the labels of copies</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi nơi sinh hoạt</source>
   <translation>Noting a meeting place</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi số báo nhanh</source>
   <translation>Noting a figure told by phone</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi số lượt điểm thư viện báo về</source>
   <translation>Noting the visits a library point reported</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi số người</source>
   <translation>Noting a head count</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi số năm gốc</source>
   <translation>Noting the base year's figure</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi thêm cơ sở vật chất</source>
   <translation>Adding equipment</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi thêm một dịp của làng</source>
   <translation>Adding an occasion of the village</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi tiến độ nhiệm vụ</source>
   <translation>Noting the progress of a task</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi tài liệu số</source>
   <translation>Noting a digital document</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi tên người đến thêm</source>
   <translation>Naming a walk-in</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi tên sách</source>
   <translation>Noting a book's title</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi tình trạng bản sách</source>
   <translation>Noting the state of a copy</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi tình trạng cơ sở vật chất</source>
   <translation>Noting the state of equipment</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi việc phục vụ của điểm thư viện</source>
   <translation>Noting what a library point offers</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi điểm thư viện</source>
   <translation>Noting a library point</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi đã khắc phục tồn tại</source>
   <translation>Noting that a finding was mended</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi đóng góp, ủng hộ</source>
   <translation>Recording a donation</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi đạt hay chưa đạt</source>
   <translation>Noting reached or not reached</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Ghi đầu sách</source>
   <translation>Noting a title</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Gia hạn mượn chiêng, loa, bàn ghế</source>
   <translation>Lend gongs, loudspeaker, chairs on</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Gia hạn mượn sách</source>
   <translation>Extending a loan of books</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Giao chỉ tiêu cho làng</source>
   <translation>Giving a target to a village</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Gắn số liệu vào biểu</source>
   <translation>Binding figures to a form</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Gửi hộp sách đi</source>
   <translation>Sending a box of books</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Hoàn tác</source>
   <translation>Undo</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Hoàn tác lần nhận tệp</source>
   <translation>Taking back a received file</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Hoàn tác sáp nhập</source>
   <translation>Taking back a merger</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Hoàn tác tách làng</source>
   <translation>Undo the split</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Hoãn buổi</source>
   <translation>Postponing a meeting</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>In danh sách ký</source>
   <translation>Printing a sign-in sheet</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Không phát sinh</source>
   <translation>Nothing to report</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Kết nối với xã</source>
   <translation>Connecting with the commune</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Kết thúc</source>
   <translation>Ending</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Là hai người</source>
   <translation>Are two people</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Là một người</source>
   <translation>One and the same person</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Lấy chỉ tiêu của kế hoạch</source>
   <translation>Taking the plan's targets</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Lấy lại</source>
   <translation>Bringing back</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Lấy từ danh sách</source>
   <translation>Taking from a list</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Lập nhóm</source>
   <translation>Founding a group</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Lập sổ</source>
   <translation>Starting the book</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Mời làng kết nối</source>
   <translation>Inviting a village to connect</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Nghỉ sinh hoạt</source>
   <translation>Leaving a group</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Nhận hộp sách về</source>
   <translation>Receiving a box of books</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Nhận làng kết nối</source>
   <translation>Accepting a village's connection</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Nhận sách trả</source>
   <translation>Taking books back</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Nhận trả chiêng, loa, bàn ghế</source>
   <translation>Taking gongs, speakers, tables and chairs back</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Nhận ảnh tờ danh sách</source>
   <translation>Taking in a photo of a sheet</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Nhập điểm danh từ ảnh</source>
   <translation>Marking from a photo</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sinh hoạt lại</source>
   <translation>Meeting after all</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sáp nhập hai làng</source>
   <translation>Merging two villages</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sửa</source>
   <translation>Change</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sửa buổi</source>
   <translation>Changing a meeting</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sửa cuộc kiểm tra</source>
   <translation>Edit the inspection</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sửa cơ sở vật chất</source>
   <translation>Changing equipment</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sửa lượt mượn nhà văn hóa</source>
   <translation>Changing a loan of the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sửa lời báo cáo</source>
   <translation>Changing the words of a report</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sửa lời giấy tờ</source>
   <translation>Changing the words of papers</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sửa một dịp của làng</source>
   <translation>Changing an occasion of the village</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sửa tài liệu số</source>
   <translation>Edit a digital resource</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Sửa đóng góp, ủng hộ</source>
   <translation>Editing a donation</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Thêm buổi</source>
   <translation>Adding a meeting</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Thêm thành viên</source>
   <translation>Adding a member</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Thêm vào sổ</source>
   <translation>Adding to the book</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Tách một làng thành hai</source>
   <translation>Split a village into two</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xã đổi tên nhà văn hóa</source>
   <translation>The commune renamed the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa</source>
   <translation>Deleting</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa buổi</source>
   <translation>Deleting a meeting</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa chỉ tiêu</source>
   <translation>Deleting a target</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa cuộc kiểm tra</source>
   <translation>Deleting an inspection</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa hẳn tên</source>
   <translation>Erase the name</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa hẳn tên người ủng hộ</source>
   <translation>Erasing a donor's name</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa hộp sách</source>
   <translation>Deleting a box of books</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa khỏi cơ sở vật chất</source>
   <translation>Deleting equipment</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa lượt mượn chiêng, loa, bàn ghế</source>
   <translation>Remove a loan of gongs, loudspeaker, chairs</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa lượt mượn nhà văn hóa</source>
   <translation>Deleting a loan of the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa một dịp của làng</source>
   <translation>Deleting an occasion of the village</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa một lượt mượn</source>
   <translation>Deleting a loan</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa nhiệm vụ</source>
   <translation>Deleting a task</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa tài liệu số</source>
   <translation>Deleting a digital document</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa điểm thư viện</source>
   <translation>Deleting a library point</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa đóng góp, ủng hộ</source>
   <translation>Deleting a donation</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Xóa đầu sách</source>
   <translation>Deleting a title</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Điều chỉnh số liệu báo cáo</source>
   <translation>Adjusting a figure of the report</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Điểm danh</source>
   <translation>Marking attendance</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đã đọc số cho nhau nghe</source>
   <translation>The numbers were read to each other</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đặt cách gọi làng, thôn</source>
   <translation>Setting what a village is called</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đặt cách tính chỉ tiêu</source>
   <translation>Setting how a target is counted</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đặt ngày cho một dịp</source>
   <translation>Setting the day of an occasion</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đặt ngày chốt số liệu</source>
   <translation>Setting the cut-off day</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đặt nhắc một dịp trong năm</source>
   <translation>Setting a yearly reminder</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đặt tiêu chí nhà văn hóa</source>
   <translation>Setting the criteria of cultural houses</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đặt đầu và cuối báo cáo</source>
   <translation>Setting head and foot of reports</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đếm lượt bạn đọc</source>
   <translation>Counting readers</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đổi tên một nơi</source>
   <translation>Renaming a place</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đổi tên xã, tỉnh</source>
   <translation>Renaming the commune or province</translation>
  </message>
  <message>
   <location filename="desktop/act_words.py" />
   <source>Đổi việc trong nhóm</source>
   <translation>Changing what somebody is in a group</translation>
  </message>
  <message>
   <location filename="desktop/actions/fault_report.py" />
   <source>Lỗi gần đây:</source>
   <translation>Recent faults:</translation>
  </message>
  <message>
   <location filename="desktop/actions/fault_report.py" />
   <source>không có</source>
   <translation>none</translation>
  </message>
  <message>
   <location filename="desktop/actions/report_checks.py" />
   <source>Chưa có chỉ tiêu để so.</source>
   <translation>There is no target to compare with yet.</translation>
  </message>
  <message>
   <location filename="desktop/actions/report_checks.py" />
   <source>Chưa có kiến nghị, đề xuất.</source>
   <translation>There are no proposals yet.</translation>
  </message>
  <message>
   <location filename="desktop/actions/report_checks.py" />
   <source>Chưa ghi số và ngày của Kế hoạch; trên giấy đang để “…”.</source>
   <translation>Number and day of the Plan are not noted; the paper shows “…”.</translation>
  </message>
  <message>
   <location filename="desktop/actions/report_checks.py" />
   <source>Có nơi nhận cấp huyện, cấp này không còn từ ngày 01/7/2025.</source>
   <translation>A district is among the recipients; that level no longer exists since 01/7/2025.</translation>
  </message>
  <message>
   <location filename="desktop/actions/report_photos.py" />
   <source>(chỉ tính số)</source>
   <translation>(counted without names)</translation>
  </message>
  <message>
   <location filename="desktop/app.py" />
   <source>Sổ Làng</source>
   <translation>Sổ Làng</translation>
  </message>
  <message>
   <location filename="desktop/crash.py" />
   <source>Chương trình gặp lỗi nên việc vừa rồi chưa làm xong. Những gì đã lưu vẫn nguyên. Làm lại lần nữa; vẫn lỗi thì bấm “Chép lỗi” gửi cho người giúp máy.</source>
   <translation>The program failed, so what was just asked is not done. Everything saved is intact. Try again; if it fails again press “Copy the error” and send it to whoever helps with the laptop.</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>Cho mượn: {what}</source>
   <translation>Lent: {what}</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>Hằng năm, {day} âm lịch.</source>
   <translation>Every year, {day} of the lunar calendar.</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>Hằng năm, {day}.</source>
   <translation>Every year, {day}.</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>Ngày do làng định mỗi năm.</source>
   <translation>The village sets the day each year.</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>chưa có hoạt động</source>
   <translation>no activity yet</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>chưa định ngày</source>
   <translation>no day yet</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>cả ngày</source>
   <translation>all day</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>cả nhà văn hóa</source>
   <translation>the whole cultural house</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>họp của đoàn thể, nhóm ngoài</source>
   <translation>meeting of an outside organisation or group</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>khoảng tháng {month}</source>
   <translation>about month {month}</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>nhà văn hóa</source>
   <translation>cultural house</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>tiêm chủng, khám bệnh</source>
   <translation>vaccination, health check</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>việc khác</source>
   <translation>something else</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>và {count} chỗ trùng khác.</source>
   <translation>and {count} more clashes.</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>{first} đến {last}</source>
   <translation>{first} to {last}</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>{when}: {where} đã cho mượn, {what}.</source>
   <translation>{when}: {where} is already lent, {what}.</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>{when}: {where} đã có {what}.</source>
   <translation>{when}: {what} is already at {where}.</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>{when}: {who} có {what}.</source>
   <translation>{when}: {who} has {what}.</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>đám cưới</source>
   <translation>wedding</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>đám tang</source>
   <translation>funeral</translation>
  </message>
  <message>
   <location filename="desktop/day_words.py" />
   <source>✓ {count} buổi</source>
   <translation>✓ {count} meetings</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Buổi mới giữ nguyên giờ và chỗ.</source>
   <translation>The new meeting keeps its time and place.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Buổi nghỉ không tính ai vắng. Lấy lại được bằng Hoàn tác.</source>
   <translation>Nobody is absent from a meeting that is called off. Undo brings it back.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Chọn một lý do.</source>
   <translation>Choose a reason.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Chọn một ngày khác ngày đang có.</source>
   <translation>Choose another day than the present one.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Ghi nghỉ</source>
   <translation>Call off</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Ghi vài chữ lý do, hoặc chọn một lý do có sẵn.</source>
   <translation>Write a few words of reason, or choose a ready one.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Hoãn</source>
   <translation>Postpone</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Hoãn sang ngày khác: {name}</source>
   <translation>Postpone to another day: {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Lý do</source>
   <translation>Reason</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Lý do khác</source>
   <translation>Other reason</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Mọi buổi chưa điểm danh trong những ngày này được ghi nghỉ, không tính ai vắng.</source>
   <translation>Every meeting of these days that is not marked yet is called off; nobody counts as absent.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Nghỉ buổi này: {name}</source>
   <translation>Call off this meeting: {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Ngày cuối đứng trước ngày đầu.</source>
   <translation>The last day is before the first.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Ngày mới</source>
   <translation>New day</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Sang ngày</source>
   <translation>To the day</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Thôi</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Từ ngày</source>
   <translation>From</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Đến hết ngày</source>
   <translation>Until the end of</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/call_off.py" />
   <source>Đến ngày</source>
   <translation>To</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/clash_note.py" />
   <source>Vẫn lưu</source>
   <translation>Save anyway</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/consent_rows.py" />
   <source>Không</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/consent_rows.py" />
   <source>Đồng ý</source>
   <translation>Yes</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/consents.py" />
   <source>Ai trả lời</source>
   <translation>Who answers</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/consents.py" />
   <source>Hỏi {name}</source>
   <translation>Ask {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/consents.py" />
   <source>Lưu câu trả lời</source>
   <translation>Save the answers</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/consents.py" />
   <source>Ngày trả lời</source>
   <translation>Day of the answer</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/consents.py" />
   <source>Trả lời cách nào (không bắt buộc)</source>
   <translation>How it was answered (optional)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/consents.py" />
   <source>Với trẻ em, tên chỉ gửi lên xã khi cha, mẹ hoặc người giám hộ đồng ý.</source>
   <translation>For a child, the name goes to the commune only if a parent or guardian agrees.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/consents.py" />
   <source>ký giấy, nói miệng…</source>
   <translation>signed, spoken…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/contact.py" />
   <source>Ghi lại</source>
   <translation>Note again</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/contact.py" />
   <source>Giấy báo cho các làng biết gửi tệp cho ai, gọi số nào khi đọc số đối chiếu.</source>
   <translation>The receipt tells villages to whom to send, and whom to call to read the numbers.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/contact.py" />
   <source>Họ và tên</source>
   <translation>Full name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/contact.py" />
   <source>Người nhận tệp ở xã</source>
   <translation>Who receives files at the commune</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/contact.py" />
   <source>Điện thoại</source>
   <translation>Phone</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>500.000, 500k hoặc 1,5 triệu</source>
   <translation>500.000 or 500k</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Cho nơi nào</source>
   <translation>For which group or activity</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Chỉ lưu</source>
   <translation>Only save</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Dùng vào việc gì, không rõ thì để trống</source>
   <translation>What it is for; leave empty if not known</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Ghi chú</source>
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Gõ vài chữ trong tên rồi Enter, hoặc ghi cả tên</source>
   <translation>Type some letters of the name, then Enter; or the whole name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Hỏi người ủng hộ, chưa hỏi thì để trống:</source>
   <translation>Ask the donor; leave empty until asked:</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Không rõ thì để trống</source>
   <translation>Leave empty when not known</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Lưu</source>
   <translation>Save</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Lưu và in biên nhận</source>
   <translation>Save and print the receipt</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Ngày nhận</source>
   <translation>Day received</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Người ủng hộ</source>
   <translation>Donor</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Người ủng hộ là</source>
   <translation>The donor is</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Nhà văn hóa</source>
   <translation>Cultural house</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Số lượng</source>
   <translation>Quantity</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Số tiền (đồng)</source>
   <translation>Amount (dong)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Thêm thông tin</source>
   <translation>More information</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Vật gì</source>
   <translation>What goods</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>cái, bao, bộ</source>
   <translation>piece, bag, set</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>ghế nhựa, xi măng, bộ chiêng</source>
   <translation>plastic chairs, cement, a set of gongs</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>mua trống, sửa mái, tổ chức ngày hội</source>
   <translation>buying drums, mending the roof, a festival</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>{what}, ngày {day}</source>
   <translation>{what}, {day}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Đơn vị tính</source>
   <translation>Unit</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Địa chỉ (in trên biên nhận)</source>
   <translation>Address (printed on the receipt)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Đồng ý cho ghi tên và số tiền lên bảng công khai của làng</source>
   <translation>Agrees to name and amount on the public board of the village</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Đồng ý cho gửi tên lên xã</source>
   <translation>Agrees to the name being sent to the commune</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Ước trị giá (đồng)</source>
   <translation>Estimated worth (dong)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/donation_form.py" />
   <source>Ủng hộ bằng</source>
   <translation>Given as</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/doubles.py" />
   <source>Sổ đã có người cùng tên. Có phải cùng một người?</source>
   <translation>Somebody of this name is in the book already. Is it the same person?</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/drafting.py" />
   <source>Bỏ, ghi lại từ đầu</source>
   <translation>Drop it and begin anew</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/drafting.py" />
   <source>Đã lấy lại những gì gõ dở lúc {time} ngày {day}.</source>
   <translation>What was half typed at {time} on {day} is back.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>Bộ cồng chiêng, loa kéo, ghế nhựa</source>
   <translation>Set of gongs, portable speaker, plastic chairs</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>Cho mượn</source>
   <translation>Lend</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>Cho mượn {name}</source>
   <translation>Lend {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>Có mấy cái (bộ)</source>
   <translation>How many pieces (sets)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>Ghi thêm đồ của nhà văn hóa</source>
   <translation>Add a thing of the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>Hạn trả</source>
   <translation>Due back</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>Mượn mấy cái (bộ)</source>
   <translation>How many pieces (sets) are lent</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>Người mượn: {who}</source>
   <translation>Borrower: {who}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>Sửa {name}</source>
   <translation>Change {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>Tên</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>còn {left} cái chưa cho mượn</source>
   <translation>{left} pieces are not lent yet</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/equipment_form.py" />
   <source>{who} mượn {what}</source>
   <translation>{who} borrows {what}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Chưa ghi đủ hai số.</source>
   <translation>Both numbers are needed.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Chọn vùng thì lấy số của HD 4688/HD-BVHTTDL (2016); xã sửa được.</source>
   <translation>Choosing a zone takes the numbers of HD 4688/HD-BVHTTDL (2016); the commune may change them.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Chỗ ngồi</source>
   <translation>Seats</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Chỗ ngồi từ</source>
   <translation>Seats at least</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Diện tích xây dựng từ (m²)</source>
   <translation>Built area at least (m²)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Miền núi</source>
   <translation>Mountains</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Nơi</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Tiêu chí</source>
   <translation>Criteria</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Tiêu chí nhà văn hóa</source>
   <translation>Criteria of cultural houses</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Từng nhà văn hóa</source>
   <translation>Each cultural house</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Vùng</source>
   <translation>Zone</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Vùng cao, xã đặc biệt khó khăn</source>
   <translation>Highland, communes in special difficulty</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>m²</source>
   <translation>m²</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Đã đặt tiêu chí: từ {area} m², từ {seats} chỗ ngồi</source>
   <translation>Criteria set: at least {area} m² and {seats} seats</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Đặt</source>
   <translation>Set</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>Đồng bằng</source>
   <translation>Lowland</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>✓ Đạt</source>
   <translation>✓ Reached</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/facility_criteria.py" />
   <source>✕ Chưa đạt</source>
   <translation>✕ Not reached</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/fault_report.py" />
   <source>Báo lỗi cho người giúp máy</source>
   <translation>Report a fault</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/fault_report.py" />
   <source>Lưu thành tệp…</source>
   <translation>Save as a file…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/fault_report.py" />
   <source>Lưu tệp báo lỗi</source>
   <translation>Save the fault report</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/fault_report.py" />
   <source>Nội dung tệp báo lỗi</source>
   <translation>What is in the report</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/fault_report.py" />
   <source>Tệp chữ (*.txt)</source>
   <translation>Text files (*.txt)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/fault_report.py" />
   <source>Tệp này chỉ có những dòng dưới đây: không có tên người, số điện thoại hay tên làng. Xem rồi hãy lưu, gửi cho người giúp máy qua Zalo.</source>
   <translation>The file holds only the lines below: no names, phone numbers or villages. Read it, then save it and send it by Zalo to whoever helps with the laptop.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Ai báo</source>
   <translation>Told by</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Buổi</source>
   <translation>Meeting</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Bạn đọc</source>
   <translation>Readers</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Bản sách</source>
   <translation>Copy of a book</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Bản sửa lần</source>
   <translation>Correction number</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Cha, mẹ hoặc người giám hộ</source>
   <translation>Parent or guardian</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Cho máy nghỉ</source>
   <translation>Retire the laptop</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Chuyển đổi số</source>
   <translation>Digital transformation</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Chương trình</source>
   <translation>Programme</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Chỉ tiêu</source>
   <translation>Targets</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Chỗ để sách</source>
   <translation>Shelf</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Chỗ ở</source>
   <translation>Home</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Chủ đề</source>
   <translation>Subject</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Chức vụ người ký</source>
   <translation>Title of the signer</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Chữ phân biệt</source>
   <translation>Words that tell apart</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Cuộc kiểm tra</source>
   <translation>Inspection</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Cách phục vụ</source>
   <translation>Way of serving</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Cách tính</source>
   <translation>How it is counted</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Cách tính ngày</source>
   <translation>Reckoning of the day</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Có mặt</source>
   <translation>Present</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Có phép</source>
   <translation>Excused</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Căn cứ</source>
   <translation>Legal grounds</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Cũ</source>
   <translation>Worn</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Của ai</source>
   <translation>Belongs to</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Diện tích (m²)</source>
   <translation>Area (m²)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Diện tích sân (m²)</source>
   <translation>Yard (m²)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Dân tộc</source>
   <translation>Ethnic group</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Em nam chưa ghi tên</source>
   <translation>Boys without a name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Em nữ chưa ghi tên</source>
   <translation>Girls without a name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Giờ</source>
   <translation>Time</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Giờ mở cửa</source>
   <translation>Opening hours</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Gọi là làng, thôn hay buôn</source>
   <translation>Called làng, thôn or buôn</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Hiện vật</source>
   <translation>Goods</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Hoãn sang ngày</source>
   <translation>Postponed to</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Hạn</source>
   <translation>Deadline</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Hỏi bằng cách nào</source>
   <translation>How it was asked</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Hỏng</source>
   <translation>Broken</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Hộp sách</source>
   <translation>Box of books</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>In năm</source>
   <translation>Published in</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Khác</source>
   <translation>Other</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Không phép</source>
   <translation>Absent</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Không sau ngày</source>
   <translation>Not after</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Khắc phục ngày</source>
   <translation>Mended on</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Khổ giấy</source>
   <translation>Paper size</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Ký hiệu</source>
   <translation>Sign</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Ký thay mặt</source>
   <translation>Signed on behalf of</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Kế hoạch</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Kết thúc ngày</source>
   <translation>Ended on</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Kỳ</source>
   <translation>Period</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Loại</source>
   <translation>Kind</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Là cán bộ, công chức, viên chức, người lao động</source>
   <translation>Is an official or employee</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Làng</source>
   <translation>Village</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Làng cũ</source>
   <translation>Former village</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Làng mới</source>
   <translation>New village</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Lượt mượn</source>
   <translation>Loan</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Lượt người</source>
   <translation>Visits</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Lời</source>
   <translation>Words</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Mở cửa từ</source>
   <translation>Open since</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Mục đích</source>
   <translation>Purpose</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Mức cao</source>
   <translation>High line</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Mức thấp</source>
   <translation>Low line</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Mức độ</source>
   <translation>Level</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nam chưa ghi tên</source>
   <translation>Men without a name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nam/Nữ</source>
   <translation>Male/Female</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nguồn</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Ngày</source>
   <translation>Day</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Ngày sinh</source>
   <translation>Date of birth</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Ngày trả</source>
   <translation>Returned on</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Ngày xem tình trạng</source>
   <translation>Day it was looked at</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Người</source>
   <translation>People</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Người DTTS</source>
   <translation>Minorities</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Người cao tuổi</source>
   <translation>Elderly</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Người dạy</source>
   <translation>Teacher</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Người giao</source>
   <translation>Handed over by</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Người giữ</source>
   <translation>Kept by</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Người ký</source>
   <translation>Signed by</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Người mượn</source>
   <translation>Borrower</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Người nhận</source>
   <translation>Received by</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nhãn</source>
   <translation>Label</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nhóm</source>
   <translation>Groups</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nhắc</source>
   <translation>Remind</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Năm</source>
   <translation>Year</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Năm gốc</source>
   <translation>Base year</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Năm sinh</source>
   <translation>Year of birth</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Năm sinh là khoảng</source>
   <translation>Year of birth is approximate</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nơi in</source>
   <translation>Published at</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nơi nhận</source>
   <translation>Recipients</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nơi ra văn bản</source>
   <translation>Issued by</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nơi sinh hoạt</source>
   <translation>Meeting place</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nội dung</source>
   <translation>Topic</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nữ</source>
   <translation>Female</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Nữ chưa ghi tên</source>
   <translation>Women without a name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Sách</source>
   <translation>Books</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Sáp nhập vào</source>
   <translation>Merged into</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số biên nhận</source>
   <translation>Receipt number</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số buổi</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số bản</source>
   <translation>Copies</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số chỗ ngồi</source>
   <translation>Seats</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số cái</source>
   <translation>Pieces</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số dòng trống</source>
   <translation>Blank lines</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số hộ</source>
   <translation>Households</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số liệu</source>
   <translation>Figure</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số lần gia hạn</source>
   <translation>Times extended</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số người</source>
   <translation>People</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số nhóm</source>
   <translation>Number of the group</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số năm gốc</source>
   <translation>Base year's figure</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Số đầu sách</source>
   <translation>Titles</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Tháng</source>
   <translation>Month</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Tháng sinh</source>
   <translation>Month of birth</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Trong hộp có</source>
   <translation>In the box</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Trẻ em</source>
   <translation>Children</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Tuổi</source>
   <translation>Age</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Tài liệu số</source>
   <translation>Digital documents</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Tác giả</source>
   <translation>Author</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Tên cũ</source>
   <translation>Old name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Tên thường gọi</source>
   <translation>Usual name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Tình trạng</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Tỉnh</source>
   <translation>Province</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Tốt</source>
   <translation>Good</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Từ</source>
   <translation>From</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Việc</source>
   <translation>Task</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Việc phục vụ</source>
   <translation>Services</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Việc trong nhóm</source>
   <translation>Role in the group</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Xong ngày</source>
   <translation>Done on</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Xã</source>
   <translation>Commune</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>chuyển đi</source>
   <translation>moved away</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>chủ nhiệm</source>
   <translation>leader</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>cá nhân, gia đình</source>
   <translation>person, family</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>câu lạc bộ</source>
   <translation>club</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>có</source>
   <translation>yes</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>công lao động</source>
   <translation>labour</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>cơ quan, tổ chức</source>
   <translation>body, organisation</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>doanh nghiệp</source>
   <translation>company</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>dương lịch</source>
   <translation>solar calendar</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>hiện vật</source>
   <translation>goods</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>hoãn</source>
   <translation>postponed</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>không</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>không nêu tên</source>
   <translation>without a name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>làng có tang</source>
   <translation>funeral in the village</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>lớp năng khiếu</source>
   <translation>talent class</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>mùa rẫy</source>
   <translation>farming season</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>mưa bão</source>
   <translation>storm</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>nghỉ</source>
   <translation>called off</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>người cao tuổi</source>
   <translation>elderly</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>người của làng</source>
   <translation>of the village</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>người dạy</source>
   <translation>teacher</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>người làng khác</source>
   <translation>from another village</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>người lớn</source>
   <translation>adult</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>nhà tài trợ</source>
   <translation>sponsor</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>nhóm sở thích</source>
   <translation>interest group</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>sách</source>
   <translation>books</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>sẽ sinh hoạt</source>
   <translation>planned</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>thanh niên</source>
   <translation>young person</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>thành viên</source>
   <translation>members</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>tiền</source>
   <translation>money</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>trẻ em</source>
   <translation>children</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>âm lịch</source>
   <translation>lunar calendar</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Điểm thư viện</source>
   <translation>Library points</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Điện thoại người giám hộ</source>
   <translation>Guardian's phone</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Đoàn kiểm tra</source>
   <translation>Inspectors</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Đoàn thể</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Đóng cửa ngày</source>
   <translation>Closed on</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Được giao</source>
   <translation>Assigned</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Đạt</source>
   <translation>Reached</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Đến</source>
   <translation>To</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Đến muộn</source>
   <translation>Late</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Đến tháng</source>
   <translation>Until month</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Địa điểm</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Đồ</source>
   <translation>Thing</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Đồng ý cho ghi tên lên bảng công khai</source>
   <translation>Agrees to be named on the public board</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>đã mất</source>
   <translation>died</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>đã sinh hoạt</source>
   <translation>held</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/field_words.py" />
   <source>Ủng hộ cho việc</source>
   <translation>Given for</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>Các buổi, người đã đếm</source>
   <translation>The meetings and people counted</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>Cộng từ {count} dòng: {value}.</source>
   <translation>Added up from {count} lines: {value}.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>Cộng từ {meetings} buổi: {value}.</source>
   <translation>Sum of {meetings} meetings: {value}.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>Nhấp đôi hoặc Enter: mở nơi đã ghi dòng ấy.</source>
   <translation>Double click or Enter: opens where that row was written.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>Số báo nhanh: {by}</source>
   <translation>Told by phone: {by}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>Số liệu từ đâu ra</source>
   <translation>Where the figure comes from</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>Tính</source>
   <translation>Counted</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>{count} người có ở nhiều nơi chỉ tính một lần.</source>
   <translation>{count} people who are in several places are counted once.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>{count} người.</source>
   <translation>{count} people.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>{value} nhóm có {meetings} buổi dưới đây.</source>
   <translation>{value} groups held the {meetings} meetings below.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/figures_behind.py" />
   <source>Đóng</source>
   <translation>Close</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/find_everywhere.py" />
   <source>Không có gì mang tên “{typed}”.</source>
   <translation>Nothing is called “{typed}”.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/find_everywhere.py" />
   <source>Mở</source>
   <translation>Open</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/find_everywhere.py" />
   <source>Mở gần đây</source>
   <translation>Opened lately</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/find_everywhere.py" />
   <source>Tìm người, nhóm, buổi, sách, đồ mượn, dịp…</source>
   <translation>Find people, groups, meetings, books, things, occasions…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/find_everywhere.py" />
   <source>Tìm thấy</source>
   <translation>Found</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/find_everywhere.py" />
   <source>Tìm trong sổ</source>
   <translation>Find in the book</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/find_everywhere.py" />
   <source>{name}, {day}</source>
   <translation>{name}, {day}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/find_everywhere.py" />
   <source>{out}/{pieces} đang cho mượn</source>
   <translation>{out}/{pieces} lent</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/find_everywhere.py" />
   <source>đang cho mượn {count}</source>
   <translation>{count} lent now</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/gap_words.py" />
   <source>mời dự gì</source>
   <translation>what to attend</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/gap_words.py" />
   <source>ngày cuối</source>
   <translation>last day</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/gap_words.py" />
   <source>ngày đầu</source>
   <translation>first day</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/gap_words.py" />
   <source>số buổi</source>
   <translation>number of meetings</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/gap_words.py" />
   <source>số buổi có mặt</source>
   <translation>meetings attended</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/gap_words.py" />
   <source>số ngày quá hạn</source>
   <translation>days overdue</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/gap_words.py" />
   <source>tên người ủng hộ</source>
   <translation>giver's name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/gap_words.py" />
   <source>tên nhóm</source>
   <translation>group name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/gap_words.py" />
   <source>ủng hộ gì</source>
   <translation>what was given</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/group_choice.py" />
   <source>Câu lạc bộ, lớp, nhóm</source>
   <translation>Clubs, classes, groups</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/group_form.py" />
   <source>CLB Cồng chiêng</source>
   <translation>Gong club</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/group_form.py" />
   <source>Lập câu lạc bộ, lớp, nhóm</source>
   <translation>Found a club, class or group</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/group_form.py" />
   <source>Nhà rông</source>
   <translation>Communal house</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/group_form.py" />
   <source>Thường sinh hoạt ở (không bắt buộc)</source>
   <translation>Usually meets at (optional)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/group_words.py" />
   <source>đã kết thúc ngày {day}</source>
   <translation>ended on {day}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hall_form.py" />
   <source>Chỗ mượn</source>
   <translation>What is lent</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hall_form.py" />
   <source>Ghi thêm</source>
   <translation>Add</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hall_form.py" />
   <source>Giờ (bỏ trống: cả ngày)</source>
   <translation>Time (blank: all day)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hall_form.py" />
   <source>Mượn để làm gì</source>
   <translation>Lent for</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hall_form.py" />
   <source>bỏ trống: cả nhà văn hóa</source>
   <translation>blank: the whole cultural house</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hall_form.py" />
   <source>chiều</source>
   <translation>afternoon</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hall_form.py" />
   <source>sáng</source>
   <translation>morning</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hall_form.py" />
   <source>tối</source>
   <translation>evening</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hall_form.py" />
   <source>{what}, {when}</source>
   <translation>{what}, {when}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hand_over.py" />
   <source>Biên bản ghi những gì có trong sổ, có dòng trống cho đồ dùng và chỗ hai bên ký. Sổ và máy giữ nguyên; từ nay người nhận là người ghi.</source>
   <translation>The record lists what is in the book, with blank lines for belongings and places for both to sign. Book and laptop stay as they are; from now on the receiver is the one who writes.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hand_over.py" />
   <source>Bàn giao, lưu biên bản…</source>
   <translation>Hand over, save the record…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hand_over.py" />
   <source>Chưa ghi tên.</source>
   <translation>No name yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hand_over.py" />
   <source>Lưu biên bản bàn giao</source>
   <translation>Save the record of handing over</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/hand_over.py" />
   <source>Ngày bàn giao</source>
   <translation>Day of handing over</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/head_count.py" />
   <source>Chỉ ghi số người</source>
   <translation>Only count heads</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/head_count.py" />
   <source>Không điểm tên ai. Ô nào chưa đếm thì để trống.</source>
   <translation>Nobody is marked by name. Leave blank what was not counted.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/head_count.py" />
   <source>Nhiều hơn số người. Sửa một trong hai số.</source>
   <translation>More than the number of people. Change one of the two.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/head_count.py" />
   <source>Số hộ (họp làng)</source>
   <translation>Households (village assembly)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/head_count.py" />
   <source>trong đó nữ</source>
   <translation>of these women</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/head_count.py" />
   <source>Đếm từng người bằng phím…</source>
   <translation>Count people by keys…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/help.py" />
   <source>Các phím tắt</source>
   <translation>Keys</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/help.py" />
   <source>In tờ hướng dẫn treo tường</source>
   <translation>Print the guide for the wall</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/help.py" />
   <source>Xem xong</source>
   <translation>Done reading</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/help.py" />
   <source>Ảnh trang này: {title}</source>
   <translation>Picture of this page: {title}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history.py" />
   <source>Ai đã sửa: {name}</source>
   <translation>Who changed {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history.py" />
   <source>Chưa có lần sửa nào.</source>
   <translation>No changes yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Biểu của cấp trên</source>
   <translation>Forms from above</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Báo cáo đã chốt</source>
   <translation>Closed report</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Dịp trong năm</source>
   <translation>Occasion of the year</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Lượt bạn đọc</source>
   <translation>Readers</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Lượt mượn nhà văn hóa</source>
   <translation>Loan of the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Lượt mượn sách</source>
   <translation>Loan of a book</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Lượt mượn đồ</source>
   <translation>Loan of a thing</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Lần gửi hộp sách</source>
   <translation>Journey of a box</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Mới có trên máy này, chưa tới xã.</source>
   <translation>Only on this laptop, not at the commune yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Nhiệm vụ</source>
   <translation>Tasks</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Số báo nhanh</source>
   <translation>Told by phone</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Số liệu điều chỉnh</source>
   <translation>Adjusted figure</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Số lượt của điểm thư viện</source>
   <translation>Visits of a library point</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Tên của đơn vị</source>
   <translation>Name of a unit</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Tồn tại khi kiểm tra</source>
   <translation>Finding of an inspection</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Xã đã nhận và đã sao lưu.</source>
   <translation>Received and backed up by the commune.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Xã đã nhận.</source>
   <translation>Received by the commune.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>chưa ghi</source>
   <translation>not noted</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>chưa rõ ai</source>
   <translation>by somebody unknown</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>{act}: {about}</source>
   <translation>{act}: {about}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>{act}: {about} ({count})</source>
   <translation>{act}: {about} ({count})</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>{field}: {after}</source>
   <translation>{field}: {after}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>{field}: {before} → {after}</source>
   <translation>{field}: {before} → {after}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>{field}: {said} (thông tin riêng)</source>
   <translation>{field}: {said} (private)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>{line} (đã hoàn tác)</source>
   <translation>{line} (taken back)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>{who} – {line}</source>
   <translation>{who} – {line}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Đóng góp, ủng hộ</source>
   <translation>Donation</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Đồ của nhà văn hóa</source>
   <translation>Things of the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>đã ghi</source>
   <translation>noted</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>đã đổi</source>
   <translation>changed</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Ảnh</source>
   <translation>Photo</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/history_words.py" />
   <source>Ảnh tờ danh sách đã ký</source>
   <translation>Photo of a signed sheet</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/house_words.py" />
   <source>Nhà văn hóa làng, nhà rông</source>
   <translation>Village cultural house, communal house</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/house_words.py" />
   <source>Thư viện cộng đồng</source>
   <translation>Community library</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/house_words.py" />
   <source>Thư viện trường học</source>
   <translation>School library</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/house_words.py" />
   <source>Thư viện tư nhân</source>
   <translation>Private library</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/house_words.py" />
   <source>Trung tâm học tập cộng đồng</source>
   <translation>Community learning centre</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/house_words.py" />
   <source>Trung tâm văn hóa, thể thao xã</source>
   <translation>Commune centre of culture and sports</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/house_words.py" />
   <source>Điểm bưu điện - văn hóa xã</source>
   <translation>Commune post and culture point</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/inspection_form.py" />
   <source>Chưa có bảng giờ mở cửa</source>
   <translation>No table of opening hours</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/inspection_form.py" />
   <source>Cơ quan, đoàn kiểm tra</source>
   <translation>Who inspects</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/inspection_form.py" />
   <source>Không thấy tồn tại thì để trống. Không ghi tên riêng của ai.</source>
   <translation>Leave blank where nothing was found. Write nobody's own name.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/inspection_form.py" />
   <source>Ngày kiểm tra</source>
   <translation>Day of the inspection</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/inspection_form.py" />
   <source>Nơi được kiểm tra</source>
   <translation>What is inspected</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/inspection_form.py" />
   <source>Tồn tại, mỗi dòng một việc</source>
   <translation>Findings, one a line</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/inspection_form.py" />
   <source>Đoàn kiểm tra của UBND xã</source>
   <translation>Inspectors of the commune</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/invite_form.py" />
   <source>Cho hiện Tủ sách ngay từ đầu</source>
   <translation>Show the book corner from the start</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/invite_form.py" />
   <source>Cho hiện Đóng góp ngay từ đầu</source>
   <translation>Show Donations from the start</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/invite_form.py" />
   <source>Chưa ghi gì.</source>
   <translation>Nothing is written yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/invite_form.py" />
   <source>Chọn chỗ lưu…</source>
   <translation>Choose a place…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/invite_form.py" />
   <source>Cách gọi làng, mẫu đầu báo cáo, lời trên giấy tờ và chỉ tiêu năm nay đi kèm tệp mời. Nơi nhận chỉ còn trả lời hai câu: ai ghi, để bản lưu ở đâu.</source>
   <translation>The word for a village, the head of reports, sentences on papers and this year's target go along with the invitation. The house then answers two questions only: who writes, and where copies go.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/invite_form.py" />
   <source>Là nơi nào</source>
   <translation>What it is</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/invite_form.py" />
   <source>Mời nhà văn hóa nào?</source>
   <translation>Which cultural house to invite?</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/invite_form.py" />
   <source>Nhà văn hóa làng …</source>
   <translation>Cultural house of …</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/invite_form.py" />
   <source>Tên nhà văn hóa</source>
   <translation>Name of the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Bỏ dấu điểm danh</source>
   <translation>Take the mark away</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Che màn hình, bấm một phím để xem lại</source>
   <translation>Black out the screen; any key shows it again</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Chữ Ba Na, Gia Rai: ê̆ ơ̆ ƀ č ñ</source>
   <translation>Bahnar and Jrai letters: ê̆ ơ̆ ƀ č ñ</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Chữ to hơn, nhỏ hơn</source>
   <translation>Larger, smaller text</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Cách làm ở trang đang xem</source>
   <translation>How to use the page in front</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Có mặt, xuống dòng</source>
   <translation>Present, next line</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Có mặt, Đến muộn, Có phép, Không phép</source>
   <translation>Present, Late, Excused, Absent</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Hoàn tác việc vừa làm</source>
   <translation>Undo what was just done</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>In những gì đang xem</source>
   <translation>Print what is on the screen</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Lý do vắng thường gặp</source>
   <translation>Usual reasons of absence</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Lịch sử: mọi việc đã làm, những gì đã xóa</source>
   <translation>History: everything done, everything deleted</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Mở từng trang</source>
   <translation>Open a page</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Nhập từ ảnh danh sách đã ký</source>
   <translation>Read photos of signed sheets</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Số nhanh; bấm lần nữa thì chép gửi Zalo</source>
   <translation>Quick figures; press again to copy them for Zalo</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Sửa mục đang chọn</source>
   <translation>Change what is chosen</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Thêm mới</source>
   <translation>Add new</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Tìm người, nhóm, buổi, sách, đồ mượn, dịp</source>
   <translation>Find people, groups, meetings, books, things, occasions</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Tìm trong trang này</source>
   <translation>Search in this page</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Tất cả có mặt (trong trang điểm danh)</source>
   <translation>All present (in the roll)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Xóa mục đang chọn, lấy lại được</source>
   <translation>Delete what is chosen; it can be brought back</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/keys_help.py" />
   <source>Điểm danh buổi hôm nay</source>
   <translation>Today's roll</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>Bấm vào tên mình.</source>
   <translation>Press your name.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>Chưa thấy tên này. Gõ lại, hoặc bấm “Không thấy tên mình”.</source>
   <translation>This name is not found. Type it again, or press “My name is not there”.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>Có mặt {count}</source>
   <translation>Present {count}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>Ghi tên tôi</source>
   <translation>Write my name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>Gõ tên mình trước.</source>
   <translation>Type your name first.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>Không thấy tên mình</source>
   <translation>My name is not there</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>Người phụ trách: bấm {key} để về sổ.</source>
   <translation>Person in charge: {key} leads back to the book.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>Quẹt thẻ, hoặc gõ tên mình</source>
   <translation>Scan the card, or type your name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>Thẻ này chưa có trong sổ. Gõ tên mình.</source>
   <translation>This card is not in the book yet. Type your name.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>{name} đã điểm danh rồi</source>
   <translation>{name} is marked already</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>Điểm danh: {name}</source>
   <translation>Roll: {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/kiosk.py" />
   <source>✓ Đã điểm danh: {name}</source>
   <translation>✓ Present: {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/language.py" />
   <source>Dùng tiếng này</source>
   <translation>Use this language</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/language.py" />
   <source>Giấy tờ in ra vẫn bằng tiếng Việt.</source>
   <translation>Printed papers stay in Vietnamese.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/language.py" />
   <source>Ngôn ngữ</source>
   <translation>Language</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/language.py" />
   <source>Ngôn ngữ của cửa sổ</source>
   <translation>Language of the window</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/leave_groups.py" />
   <source>Ghi vào sổ</source>
   <translation>Write into the book</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/leave_groups.py" />
   <source>Nghỉ ở</source>
   <translation>Leaves</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/leave_groups.py" />
   <source>Ngày sinh hoạt cuối</source>
   <translation>Last day in the group</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/leave_groups.py" />
   <source>{name} nghỉ sinh hoạt</source>
   <translation>{name} leaves</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/lend_form.py" />
   <source>Chưa chọn người mượn.</source>
   <translation>No borrower chosen yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/lend_form.py" />
   <source>Chưa có cuốn nào.</source>
   <translation>No book yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/lend_form.py" />
   <source>Ghi người mới: {name}</source>
   <translation>Add as a new person: {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/lend_form.py" />
   <source>Gõ tên sách hoặc quét mã, rồi Enter</source>
   <translation>Type a title or scan a code, then Enter</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/lend_form.py" />
   <source>Gõ vài chữ trong tên rồi Enter, hoặc quét thẻ</source>
   <translation>Type a few letters of the name then Enter, or scan the card</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/lend_form.py" />
   <source>Mã {code} chưa có tên sách. Gõ tên một lần.</source>
   <translation>Code {code} has no title yet. Type the title once.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/lend_form.py" />
   <source>Thẻ này không phải của ai trong sổ.</source>
   <translation>This card is nobody's in the book.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/lend_form.py" />
   <source>Đếm luôn một lượt bạn đọc mượn về</source>
   <translation>Count one reader who takes books home, too</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/library_words.py" />
   <source>Em gái</source>
   <translation>Girl</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/library_words.py" />
   <source>Em trai</source>
   <translation>Boy</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/library_words.py" />
   <source>Học tập</source>
   <translation>Study</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/library_words.py" />
   <source>Lưu động</source>
   <translation>Mobile</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/library_words.py" />
   <source>Nam</source>
   <translation>Male</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/library_words.py" />
   <source>Nâng cao hiểu biết</source>
   <translation>Learning more</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/library_words.py" />
   <source>Trên máy, trên mạng</source>
   <translation>Online, on a device</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/library_words.py" />
   <source>Tìm thông tin</source>
   <translation>Finding information</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/library_words.py" />
   <source>Đọc tại chỗ</source>
   <translation>Reading here</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/library_words.py" />
   <source>✕ Quá hạn {day}</source>
   <translation>✕ Overdue since {day}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Ai dạy buổi này?</source>
   <translation>Who teaches this meeting?</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Chọn người dạy…</source>
   <translation>Choose a teacher…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Chọn người này</source>
   <translation>Choose this person</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Cùng với</source>
   <translation>Together with</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Ghi bù</source>
   <translation>Add late</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Giờ (không bắt buộc)</source>
   <translation>Time (optional)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Lưu buổi</source>
   <translation>Save the meeting</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Lặp lại mỗi tuần</source>
   <translation>Repeat every week</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Người dạy: {name}</source>
   <translation>Teacher: {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Những ngày trong tuần</source>
   <translation>Days of the week</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Từ ngày này đến hết ngày không có thứ nào đã chọn.</source>
   <translation>None of the chosen weekdays lies between these days.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Và cả: {groups}</source>
   <translation>And also: {groups}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>không nhóm nào</source>
   <translation>no group</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/meeting_form.py" />
   <source>Đây là một buổi: ghi một giờ. Buổi kia thì thêm riêng.</source>
   <translation>This is one meeting: write one time. Add the other part by itself.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Chọn hai làng</source>
   <translation>Choose two villages</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Chọn làng khác.</source>
   <translation>Choose another village.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Hoàn tác được bất cứ lúc nào.</source>
   <translation>It can be taken back at any time.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Làng ghi tiếp sổ</source>
   <translation>The village that goes on writing</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Làng thôi ghi sổ riêng</source>
   <translation>The village that ends its own book</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Lưu giấy báo cho hai làng…</source>
   <translation>Save receipts for both villages…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Lưu giấy báo vào đâu</source>
   <translation>Where to save the receipts</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Máy của làng thôi ghi biết để nghỉ; máy của làng ghi tiếp biết tên mới.</source>
   <translation>The laptop of the ending village learns to retire; the other learns the new name.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Ngày sáp nhập</source>
   <translation>Day of the merger</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Sáp nhập</source>
   <translation>Merge</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Sổ của một làng ghi tiếp. Những gì làng kia đã gửi vẫn giữ, tính chung vào.</source>
   <translation>The book of one village goes on. What the other has sent is kept and counted together.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Tên mới (nếu đổi)</source>
   <translation>New name (if it changes)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Đã hoàn tác: hai làng như trước.</source>
   <translation>Taken back: the two villages are as before.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Đã sáp nhập</source>
   <translation>Merged</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Đã sáp nhập. Máy của làng thôi ghi đã nghỉ.</source>
   <translation>Merged. The laptop of the ending village is retired.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/merge.py" />
   <source>Đưa giấy báo cho máy của hai làng</source>
   <translation>Bring the receipts to the laptops of both villages</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Cho máy cũ nghỉ</source>
   <translation>Retire the old laptop</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Chọn tệp trả lời…</source>
   <translation>Choose the answer file…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Giấy báo mang theo sổ của làng. Mở trên máy mới là có lại như cũ.</source>
   <translation>The receipt carries the village's book. Opened on the new laptop, all is there as before.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Khi phần chưa gửi trên máy cũ đã gửi xã, hoặc máy cũ không mở được nữa.</source>
   <translation>When what the old laptop had not sent has been sent, or when it no longer opens.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Lưu giấy báo cho máy mới</source>
   <translation>Save the receipt for the new laptop</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Lưu giấy báo…</source>
   <translation>Save the receipt…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Lưu tệp mời</source>
   <translation>Save the invitation</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Lưu tệp mời cho máy mới</source>
   <translation>Save the invitation for the new laptop</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Lưu tệp mời…</source>
   <translation>Save the invitation…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Máy cũ không ghi cho làng nữa. Những gì đã gửi vẫn giữ.</source>
   <translation>The old laptop no longer writes for the village. What it sent is kept.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Máy mới ghi ra tệp trả lời; đưa lại qua USB hoặc Zalo.</source>
   <translation>The new laptop writes an answer file; bring it back by stick or Zalo.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Nhận tệp trả lời của máy mới</source>
   <translation>Accept the answer of the new laptop</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Thay máy của {house}</source>
   <translation>Replace the laptop of {house}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Thêm máy cho {house}</source>
   <translation>Add a laptop to {house}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Trên máy mới: mở Sổ Làng, lập sổ, vào Gửi xã và chọn tệp này.</source>
   <translation>On the new laptop: open Sổ Làng, start a book, go to Hand in and choose this file.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Tệp trả lời của máy mới</source>
   <translation>Answer file of the new laptop</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Xong</source>
   <translation>Done</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Đã lưu {file}.</source>
   <translation>Saved {file}.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Đã lưu {file}. Tệp này dùng được một lần.</source>
   <translation>Saved {file}. The file can be used once.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Đã nhận. Đọc số cho nhau nghe: {digits}. Chưa đọc cũng không sao.</source>
   <translation>Accepted. Read the numbers to each other: {digits}. It can also wait.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/new_laptop.py" />
   <source>Để lúc khác làm tiếp</source>
   <translation>Go on another time</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>Bỏ ngày đã đặt</source>
   <translation>Remove the day that was set</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>Chưa định ngày</source>
   <translation>No day yet</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>Chưa định ngày: mỗi năm làng định rồi ghi ngày sau.</source>
   <translation>No day yet: the village sets it each year; note it later.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>Dương lịch</source>
   <translation>Solar calendar</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>Lưu ngày</source>
   <translation>Save the day</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>Lễ mừng lúa mới, ngày hội làng</source>
   <translation>New rice festival, village day</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>Sửa dịp của làng</source>
   <translation>Change an occasion of the village</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>Thêm dịp của làng</source>
   <translation>Add an occasion of the village</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>Tính theo</source>
   <translation>Reckoned by</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>{name}: ngày năm {year}</source>
   <translation>{name}: its day in {year}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/occasion_form.py" />
   <source>Âm lịch</source>
   <translation>Lunar calendar</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/open_day.py" />
   <source>Chưa nhập tờ này</source>
   <translation>Not this sheet yet</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/open_day.py" />
   <source>Ngày ghi trên tờ</source>
   <translation>Day written on the sheet</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/open_day.py" />
   <source>Trên tờ này ghi ngày nào?</source>
   <translation>Which day is written on this sheet?</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/open_day.py" />
   <source>Tờ {groups} được in để trống ngày. Ngày đó chưa có buổi trong sổ thì sổ ghi thêm một buổi.</source>
   <translation>The sheet of {groups} was printed with an open date. Where the book has no meeting on that day, one is added.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/open_day.py" />
   <source>Đúng ngày này</source>
   <translation>This is the day</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/open_day.py" />
   <source>Đầu tờ danh sách</source>
   <translation>Head of the sheet</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Chỗ trống máy tự điền: {gaps}.</source>
   <translation>Gaps filled by the program: {gaps}.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Các làng nhận lời mới cùng giấy báo đã nhận. Để trống thì dùng lời chữ mờ.</source>
   <translation>The villages get the new words with the next receipt. Left empty, the grey words are used.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Câu nào</source>
   <translation>Which sentence</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy biên nhận, danh sách ủng hộ: câu cuối</source>
   <translation>Receipt, list of donations: last sentence</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy chứng nhận: chữ trên tên người</source>
   <translation>Certificate: words above the name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy chứng nhận: lý do</source>
   <translation>Certificate: the reason</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy chứng nhận: tên giấy</source>
   <translation>Certificate: title</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy khen: chữ trên tên người</source>
   <translation>Commendation: words above the name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy khen: tên giấy</source>
   <translation>Commendation: title</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy mượn: lời cam kết</source>
   <translation>Lending note: the promise</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy mời: chữ trước tên người</source>
   <translation>Invitation: words before the name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy mời: câu cuối</source>
   <translation>Invitation: last sentence</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy mời: tên giấy</source>
   <translation>Invitation: title</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy nhắc trả: câu cuối</source>
   <translation>Reminder: last sentence</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy nhắc trả: lời nhắc</source>
   <translation>Reminder: what is asked</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Giấy nhắc trả: tên giấy</source>
   <translation>Reminder: title</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Lời giấy tờ của các làng</source>
   <translation>Words of the villages' papers</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Nhãn: dòng trên</source>
   <translation>Label: upper line</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Thư cảm ơn: câu cuối</source>
   <translation>Letter of thanks: last sentence</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Thư cảm ơn: câu đầu</source>
   <translation>Letter of thanks: first sentence</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Thư cảm ơn: tên giấy</source>
   <translation>Thank-you letter: title</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Thư cảm ơn: đoạn giữa</source>
   <translation>Letter of thanks: middle</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Thẻ thành viên: dòng cuối</source>
   <translation>Member card: last line</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/paper_texts.py" />
   <source>Thẻ thành viên: tên thẻ</source>
   <translation>Member card: title</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_form.py" />
   <source>1986, 3/1986 hoặc 12/3/1986</source>
   <translation>1986, 3/1986 or 12/3/1986</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_form.py" />
   <source>Chưa hỏi thì để trống, hỏi sau cũng được.</source>
   <translation>Leave blank what was not asked; it can be asked later.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_form.py" />
   <source>Hỏi đồng ý</source>
   <translation>Ask for consent</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_form.py" />
   <source>Không nhớ năm thì chọn tuổi</source>
   <translation>Year not remembered? Choose the age</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_form.py" />
   <source>Thêm người</source>
   <translation>Add a person</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_form.py" />
   <source>Thêm thông tin (ở {village})</source>
   <translation>More information (of {village})</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_form.py" />
   <source>Thêm, ghi người nữa</source>
   <translation>Add, then another</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_form.py" />
   <source>khoảng</source>
   <translation>about</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_form.py" />
   <source>{animal} · năm nay {age} tuổi</source>
   <translation>{animal} · {age} this year</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_more.py" />
   <source>Chưa ghi</source>
   <translation>Not noted</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_more.py" />
   <source>Chữ phân biệt khi trùng tên</source>
   <translation>Words that tell namesakes apart</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_more.py" />
   <source>Xem thông tin riêng (điện thoại, dân tộc…)</source>
   <translation>Show private information (phone, ethnic group…)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_more.py" />
   <source>Xếp theo chữ</source>
   <translation>Sorted under</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_more.py" />
   <source>con bà H'Lan</source>
   <translation>H'Lan's child</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_more.py" />
   <source>Đoàn thể, cơ quan</source>
   <translation>Organisation, office</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_more.py" />
   <source>để trống: xếp theo tên</source>
   <translation>blank: sorted by name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_sessions.py" />
   <source>Chưa có buổi nào ghi tên người này.</source>
   <translation>No meeting names this person yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_sessions.py" />
   <source>Các buổi</source>
   <translation>Meetings</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_sessions.py" />
   <source>Các buổi của {name}</source>
   <translation>Meetings of {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_sessions.py" />
   <source>Có mặt {came} trong {all} buổi, vào {days} ngày. Buổi sáng và buổi chiều của một ngày là hai buổi, hai lượt.</source>
   <translation>Present at {came} of {all} meetings, on {days} days. The morning and the afternoon of one day are two meetings, two visits.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>(không có tên)</source>
   <translation>(no name)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>Cán bộ, công chức, viên chức, người lao động</source>
   <translation>Officials and employees</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>Có đồng ý cho ghi tên vào sổ không?</source>
   <translation>May the name be written into the book?</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>Có đồng ý cho gửi tên lên xã không?</source>
   <translation>May the name be sent to the commune?</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>Có đồng ý cho đăng ảnh không?</source>
   <translation>May photos be published?</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>Hội Cựu chiến binh</source>
   <translation>Veterans' Association</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>Hội Nông dân</source>
   <translation>Farmers' Union</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>Hội Phụ nữ</source>
   <translation>Women's Union</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>Mặt trận Tổ quốc</source>
   <translation>Fatherland Front</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>cha, mẹ hoặc người giám hộ</source>
   <translation>parent or guardian</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>cho ghi tên</source>
   <translation>writing the name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>cho gửi tên lên xã</source>
   <translation>sending the name to the commune</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>cho đăng ảnh</source>
   <translation>publishing photos</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>chính người đó</source>
   <translation>the person</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>chưa hỏi: {what}</source>
   <translation>not asked: {what}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>cả hai</source>
   <translation>both</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>ghi tên</source>
   <translation>writing the name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>gửi tên lên xã</source>
   <translation>sending the name to the commune</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>người dạy từ nơi khác</source>
   <translation>teacher from elsewhere</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>sinh {year}</source>
   <translation>born {year}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>Đoàn Thanh niên</source>
   <translation>Youth Union</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>đã chuyển đi</source>
   <translation>moved away</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>đăng ảnh</source>
   <translation>publishing photos</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>✓ {what}</source>
   <translation>✓ {what}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/person_words.py" />
   <source>✕ không {what}</source>
   <translation>✕ no {what}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/photo.py" />
   <source>Trở lại</source>
   <translation>Back</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/photo.py" />
   <source>Ảnh danh sách đã ký</source>
   <translation>Photo of the signed sheet</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/pick_members.py" />
   <source>Chưa chọn ai.</source>
   <translation>Nobody chosen yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/pick_members.py" />
   <source>Gõ không dấu được</source>
   <translation>Marks may be left out</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/pick_members.py" />
   <source>Là</source>
   <translation>Is</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/pick_members.py" />
   <source>Người mới…</source>
   <translation>New person…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/pick_members.py" />
   <source>Những người tìm thấy</source>
   <translation>People found</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/pick_members.py" />
   <source>Thêm</source>
   <translation>Add</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/pick_members.py" />
   <source>Thêm người vào {group}</source>
   <translation>Add people to {group}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/pick_members.py" />
   <source>Thêm {count} người</source>
   <translation>Add {count} people</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/pick_members.py" />
   <source>Tìm người</source>
   <translation>Find a person</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/pick_members.py" />
   <source>Đã chọn {count}: {names}</source>
   <translation>Chosen {count}: {names}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Không có máy</source>
   <translation>No laptop</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Máy của nơi nào</source>
   <translation>Laptop of which place</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Người phụ trách</source>
   <translation>In charge</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Số bản sách</source>
   <translation>Copies</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Sổ riêng trên máy của</source>
   <translation>Own book on the laptop of</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Sửa điểm thư viện</source>
   <translation>Change a library point</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Thuộc trường, cơ quan nào</source>
   <translation>Belongs to which school or office</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Thêm điểm thư viện</source>
   <translation>Add a library point</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Thư viện Trường Tiểu học Yang Bắc</source>
   <translation>Library of Yang Bắc primary school</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Trường Tiểu học Yang Bắc</source>
   <translation>Yang Bắc primary school</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>sáng thứ 2, 4, 6</source>
   <translation>mornings on Monday, Wednesday, Friday</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_form.py" />
   <source>Địa chỉ</source>
   <translation>Address</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_month.py" />
   <source>Chưa ghi số.</source>
   <translation>No number yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_month.py" />
   <source>Ghi</source>
   <translation>Write</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_month.py" />
   <source>Ghi lại cùng tháng thì số mới thay số cũ; số cũ còn trong lịch sử.</source>
   <translation>Noted again for the same month, the new number replaces the old; the old one stays in the history.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_month.py" />
   <source>Số lượt {name} báo về</source>
   <translation>Visits reported by {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_month.py" />
   <source>Tháng {month}/{year}</source>
   <translation>Month {month}/{year}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_month.py" />
   <source>Trong đó lượt mượn sách (nếu biết)</source>
   <translation>Of these borrowing (if known)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/point_month.py" />
   <source>Trong đó đọc trên máy, trên mạng (nếu biết)</source>
   <translation>Of these online or on a device (if known)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>4 đến 8 chữ số. Để trống là không dùng mã.</source>
   <translation>4 to 8 digits. Blank means no PIN.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Che điện thoại, ngày sinh, dân tộc khi có người đứng cạnh. Để yên 10 phút thì tự ẩn.</source>
   <translation>Hides phone, date of birth and ethnic group when somebody stands beside. Hidden again after 10 quiet minutes.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Chưa đúng. Quên mã thì đổi ở Sửa → Mã PIN bằng mã mở lại sổ.</source>
   <translation>Not right. If the PIN is forgotten, change it in Edit → PIN with the code that reopens the book.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Mã PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Mã PIN mới</source>
   <translation>New PIN</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Mã PIN xem thông tin riêng</source>
   <translation>PIN for private information</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Mã PIN đang dùng</source>
   <translation>Present PIN</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Quên thì gõ mã mở lại sổ đã in lúc mở sổ.</source>
   <translation>If it is forgotten, type the code for reopening, printed when the book was started.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Từ nay xem thông tin riêng thì gõ mã PIN.</source>
   <translation>From now on private information asks for the PIN.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Xem</source>
   <translation>Show</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Xem thông tin riêng</source>
   <translation>Show private information</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/private_view.py" />
   <source>Đã bỏ mã PIN: ai dùng máy cũng xem được thông tin riêng.</source>
   <translation>The PIN is removed: whoever uses the laptop can see private information.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/programmes.py" />
   <source>Bảo tồn, phát huy giá trị di sản</source>
   <translation>Preserving and promoting heritage</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/programmes.py" />
   <source>Chuyển đổi số lĩnh vực thư viện</source>
   <translation>Digital transformation of libraries</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/programmes.py" />
   <source>Phát triển văn hóa đọc</source>
   <translation>Developing reading culture</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/programmes.py" />
   <source>Số hóa di sản</source>
   <translation>Digitising heritage</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/programmes.py" />
   <source>Toàn dân đoàn kết xây dựng đời sống văn hóa</source>
   <translation>All people unite to build a cultured life</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/programmes.py" />
   <source>{name} thuộc chương trình nào?</source>
   <translation>To which programmes does {name} belong?</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/programmes.py" />
   <source>Đánh dấu mấy chương trình cũng được; trong tổng số, buổi chỉ tính một lần.</source>
   <translation>Tick as many as fit; in the total a meeting counts once.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Buổi của nhóm nào</source>
   <translation>Meeting of which group</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Chưa ghi số lượt.</source>
   <translation>No number of visits yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Chọn ảnh…</source>
   <translation>Choose photos…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>DTTS</source>
   <translation>Minorities</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Ghi số</source>
   <translation>Write the figure</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Ghi thay, làng chưa có máy</source>
   <translation>Written for a village without a laptop</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Làng chưa có trong danh sách…</source>
   <translation>The village is not in the list…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Nghe điện thoại</source>
   <translation>By telephone</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Ngày của buổi</source>
   <translation>Day of the meeting</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Nhiều hơn tổng.</source>
   <translation>More than the total.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Số lấy từ đâu</source>
   <translation>Where the figure comes from</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Tờ này của làng nào, buổi nào?</source>
   <translation>Of which village and meeting is this sheet?</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>cao tuổi</source>
   <translation>elderly</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Đang đếm…</source>
   <translation>Counting…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/provisional.py" />
   <source>Đếm từ ảnh danh sách ký</source>
   <translation>Counted on a photo of the signed sheet</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/quick_person.py" />
   <source>1986 hoặc khoảng 1948</source>
   <translation>1986 or about 1948</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/quick_person.py" />
   <source>Năm sinh, chưa rõ thì để trống</source>
   <translation>Year of birth; blank if unknown</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/quick_person.py" />
   <source>Thêm và ghi có mặt</source>
   <translation>Add and mark present</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/quick_person.py" />
   <source>Trong sổ đã có người tên gần giống. Đúng người thì bấm chọn:</source>
   <translation>Somebody of a similar name is in the book. If it is the same person, choose:</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/quick_person.py" />
   <source>Trẻ em (dưới 16 tuổi), không rõ năm sinh</source>
   <translation>Child (under 16), year unknown</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/quick_person.py" />
   <source>Vào nhóm luôn từ buổi này</source>
   <translation>Joins the group from this meeting on</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/quick_person.py" />
   <source>Ảnh của dòng đang xem</source>
   <translation>Picture of the line in front</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Ban chủ nhiệm nhà văn hóa</source>
   <translation>Board of the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Bỏ bản này</source>
   <translation>Drop this version</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Chức danh người ký</source>
   <translation>Title of the signer</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Có hiệu lực</source>
   <translation>In force</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Có hiệu lực từ ngày</source>
   <translation>In force from</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Căn cứ (mỗi dòng một văn bản)</source>
   <translation>On the grounds of (one document per line)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Căn cứ …;</source>
   <translation>On the grounds of …;</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Ghi một lần, các báo cáo sau dùng lại. Để trống thì theo mẫu chữ mờ.</source>
   <translation>Typed once, used by later reports. Left empty, the grey sample is used.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Họ tên người ký</source>
   <translation>Name of the signer</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>KT. ký thay người đứng đầu</source>
   <translation>KT. for the head</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Kính gửi (mỗi dòng một nơi)</source>
   <translation>To (one recipient per line)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Ký theo chức danh</source>
   <translation>By the signer's own title</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Kế hoạch số …/KH-UBND ngày … của Ủy ban nhân dân xã …</source>
   <translation>Plan number …/KH-UBND of … by the People's Committee of the commune …</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Ngày chốt số liệu (của tháng cuối kỳ)</source>
   <translation>Cut-off day (of the last month)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Như thường lệ</source>
   <translation>As usual</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Nơi nhận (mỗi dòng một nơi)</source>
   <translation>Copies to (one per line)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Q. quyền cấp trưởng</source>
   <translation>Q. acting head</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>TL. thừa lệnh</source>
   <translation>TL. by order</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>TM. thay mặt tập thể</source>
   <translation>TM. on behalf of a collective</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>TUQ. thừa ủy quyền</source>
   <translation>TUQ. by delegation</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Thẩm quyền ký</source>
   <translation>Authority to sign</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Thực hiện Kế hoạch</source>
   <translation>Carrying out the plan</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Từ một ngày khác…</source>
   <translation>From another day…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Từ trước đến nay</source>
   <translation>From ever</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Từ {day}</source>
   <translation>From {day}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>UBND xã (bản nháp)</source>
   <translation>People's Committee of the commune (draft)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>hết kỳ</source>
   <translation>end of the period</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>ký tay</source>
   <translation>by hand</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Đầu và cuối báo cáo</source>
   <translation>Head and foot of the report</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_head.py" />
   <source>Đứng tên</source>
   <translation>In the name of</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_numbers.py" />
   <source>Chưa ghi lý do.</source>
   <translation>No reason is given yet.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_numbers.py" />
   <source>Lý do điều chỉnh</source>
   <translation>Reason for setting it otherwise</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_numbers.py" />
   <source>Máy đếm: {count}</source>
   <translation>Counted: {count}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_numbers.py" />
   <source>Số điều chỉnh (để trống là không)</source>
   <translation>Figure set (empty: none)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_numbers.py" />
   <source>Số điều chỉnh đứng trong báo cáo, số máy đếm và lý do ở Phụ lục; sổ không đổi. Số ước in nghiêng ở cột riêng.</source>
   <translation>The figure set stands in the report, the counted one and the reason in the annex; the book does not change. An estimate stands in italics in a column of its own.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_numbers.py" />
   <source>Điều chỉnh, ước cả kỳ</source>
   <translation>Set a figure, estimate the period</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_numbers.py" />
   <source>điều chỉnh {value}</source>
   <translation>set to {value}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_numbers.py" />
   <source>Ước cả kỳ (để trống là không)</source>
   <translation>Estimate of the whole period (empty: none)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_numbers.py" />
   <source>ước {value}</source>
   <translation>estimated {value}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Buổi tập chiêng mừng lúa mới</source>
   <translation>Gong practice for the new rice festival</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Bỏ ảnh đang chọn</source>
   <translation>Remove the chosen photo</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Chưa ghi ảnh chụp gì.</source>
   <translation>It is not said yet what the photo shows.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Chọn ảnh</source>
   <translation>Choose photos</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Hôm đó có người chưa đồng ý cho đăng ảnh: {names}.</source>
   <translation>On that day people were there who have not agreed to be shown: {names}.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Ngày chụp</source>
   <translation>Day of the photo</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Số ảnh một trang</source>
   <translation>Photos on a page</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>{count} ảnh một trang</source>
   <translation>{count} on a page</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Đã xem: không thấy rõ mặt ai trong số này</source>
   <translation>Looked at it: none of them is to be recognised</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Ảnh chụp gì</source>
   <translation>What the photo shows</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Ảnh kèm báo cáo</source>
   <translation>Photos of the report</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Ảnh đã chọn</source>
   <translation>Photos chosen</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Ảnh được thu nhỏ, bỏ nơi chụp, giữ trên máy này và in ở Phụ lục.</source>
   <translation>Photos are made small, lose their location, stay on this computer and are printed in an annex.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_photos.py" />
   <source>Ở đâu</source>
   <translation>Where</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Chép đoạn này</source>
   <translation>Copy this paragraph</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Câu cuối</source>
   <translation>Closing line</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Kiến nghị, đề xuất</source>
   <translation>Proposals</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Kiểm tra, hướng dẫn</source>
   <translation>Inspections and guidance</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Kế hoạch và thực hiện</source>
   <translation>Plan and done</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Kết quả</source>
   <translation>Results</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Lưu lời đã sửa</source>
   <translation>Save the changed words</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Mở đầu</source>
   <translation>Opening</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Tiến độ nhiệm vụ</source>
   <translation>Progress of the tasks</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Tình hình gửi số liệu</source>
   <translation>Who has sent figures</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/report_words.py" />
   <source>Để trống thì máy viết lại từ số liệu. Mỗi dòng là một đoạn.</source>
   <translation>Blank: written again from the figures. Every line is a paragraph.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/role_choice.py" />
   <source>Người dạy không tính vào số người tham gia.</source>
   <translation>A teacher does not count among the participants.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/role_choice.py" />
   <source>{name} là gì trong {group}?</source>
   <translation>What is {name} in {group}?</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/roster_words.py" />
   <source>Họ và tên đệm</source>
   <translation>Family and middle name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/roster_words.py" />
   <source>Nam (đánh dấu)</source>
   <translation>Male (ticked)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/roster_words.py" />
   <source>Ngày (của ngày sinh)</source>
   <translation>Day (of birth)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/roster_words.py" />
   <source>Năm sinh của nam</source>
   <translation>Year of birth of men</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/roster_words.py" />
   <source>Năm sinh của nữ</source>
   <translation>Year of birth of women</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/roster_words.py" />
   <source>Nữ (đánh dấu)</source>
   <translation>Female (ticked)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/roster_words.py" />
   <source>Số thứ tự</source>
   <translation>Running number</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/roster_words.py" />
   <source>Tháng (của ngày sinh)</source>
   <translation>Month (of birth)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/roster_words.py" />
   <source>không dùng cột này</source>
   <translation>do not use this column</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/sheet_pictures.py" />
   <source>Bỏ hẳn, không lấy lại được</source>
   <translation>Throw away for good</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/sheet_pictures.py" />
   <source>Bỏ ảnh này…</source>
   <translation>Throw this picture away…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/sheet_pictures.py" />
   <source>Chưa giữ ảnh nào. Khi nhập từ ảnh, đánh dấu “Giữ ảnh tờ ký trong sổ” thì ảnh nằm ở đây.</source>
   <translation>No picture is kept. Tick “Keep the picture of the signed sheet in the book” when reading photos, and it lies here.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/sheet_pictures.py" />
   <source>Trang {page}, giữ từ ngày {day}</source>
   <translation>Page {page}, kept since {day}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/sheet_pictures.py" />
   <source>Ảnh chỉ nằm trong sổ này và bản lưu của sổ, không gửi lên xã.</source>
   <translation>Pictures lie in this book and its backups only; they are not sent to the commune.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Chọn làng trước.</source>
   <translation>Choose the village first.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Chọn làng và đặt tên</source>
   <translation>Choose the village and the names</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Hoàn tác được khi làng mới chưa có sổ.</source>
   <translation>Can be undone as long as the new village has no book.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Làng ghi tiếp nhận giấy báo có tên mới; làng mới nhận tệp mời để mở sổ.</source>
   <translation>The village that goes on receives the reply with its new name; the new village receives an invitation to begin its book.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Lưu tệp cho hai làng…</source>
   <translation>Save the files for both villages…</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Lưu tệp vào đâu</source>
   <translation>Where to save the files</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Ngày tách</source>
   <translation>Day of the split</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Sổ đang có ghi tiếp cho một làng; làng mới ghi sổ riêng từ ngày tách. Việc trước ngày tách giữ tên cũ.</source>
   <translation>The present book goes on for one village; the new village keeps its own from the day of the split. Records before that day keep the old name.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Tách làng</source>
   <translation>Split</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Tên làng mới</source>
   <translation>Name of the new village</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Tên mới của làng ghi tiếp (nếu đổi)</source>
   <translation>New name of the village that goes on (if changed)</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Đã hoàn tác: một làng như trước.</source>
   <translation>Undone: one village as before.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Đã tách</source>
   <translation>Split so far</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Đã tách. Làng mới đứng trong danh sách của xã.</source>
   <translation>Split. The new village stands in the commune's list.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/split.py" />
   <source>Đưa tệp cho máy của hai làng</source>
   <translation>Give the laptops of both villages their files</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tally.py" />
   <source>Bớt người vừa đếm</source>
   <translation>One less</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tally.py" />
   <source>Cụ bà</source>
   <translation>Old women</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tally.py" />
   <source>Cụ ông</source>
   <translation>Old men</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tally.py" />
   <source>Mỗi người vào bấm một phím số. Chỉ đếm người không có tên trong danh sách điểm danh.</source>
   <translation>One key for each who comes in. Count only people whose names are not in the roll.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tally.py" />
   <source>Vừa đếm: {word}</source>
   <translation>Just counted: {word}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tally.py" />
   <source>nữ {female}, trẻ em {children}, người cao tuổi {elderly}</source>
   <translation>women {female}, children {children}, elderly {elderly}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tally.py" />
   <source>{count} người</source>
   <translation>{count} people</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tally.py" />
   <source>Đã bớt: {word}</source>
   <translation>Taken off: {word}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tally.py" />
   <source>Đếm người: {name}</source>
   <translation>Counting people: {name}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Chỉ theo dõi một số liệu</source>
   <translation>Only follow a figure</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Làng có câu lạc bộ, lớp, nhóm</source>
   <translation>Villages with clubs, classes, groups</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Làng hoạt động thường xuyên</source>
   <translation>Villages with regular activities</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Người đến thường xuyên trong một quý</source>
   <translation>People who come regularly in a quarter</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Nội dung chỉ tiêu, như trong kế hoạch</source>
   <translation>The target, as the plan words it</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Số liệu tăng mỗi năm so với năm gốc</source>
   <translation>A figure that grows every year over the base year</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Sửa chỉ tiêu</source>
   <translation>Edit the target</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Thêm chỉ tiêu</source>
   <translation>Add a target</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Tính thế nào</source>
   <translation>How it is counted</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Xã ghi từng làng đạt hay chưa</source>
   <translation>The commune notes of each village whether it is reached</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Xã ghi từng thư viện trường đạt hay chưa</source>
   <translation>The commune notes of each school library whether it is reached</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/target_form.py" />
   <source>Đến năm</source>
   <translation>By the year</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/task_form.py" />
   <source>Có hạn</source>
   <translation>Has a deadline</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/task_form.py" />
   <source>Công chức Văn hóa - Xã hội</source>
   <translation>Officer for culture and society</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/task_form.py" />
   <source>Cơ quan, người phụ trách</source>
   <translation>Office or person in charge</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/task_form.py" />
   <source>Ký hiệu trong kế hoạch</source>
   <translation>Sign in the plan</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/task_form.py" />
   <source>Nội dung nhiệm vụ</source>
   <translation>The task</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/task_form.py" />
   <source>Sửa nhiệm vụ</source>
   <translation>Change a task</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/task_form.py" />
   <source>Thêm nhiệm vụ</source>
   <translation>Add a task</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tie.py" />
   <source>Hai làng không có máy, không cần giấy báo.</source>
   <translation>The two villages have no laptop and need no receipt.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tie.py" />
   <source>Hoàn tác: {what}</source>
   <translation>Undo: {what}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/tie.py" />
   <source>Đã lưu {files}. Gửi mỗi làng tệp của làng ấy.</source>
   <translation>Saved {files}. Send each village its own file.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/titles_found.py" />
   <source>Cuốn đã có trong sổ thì chỉ ghi thêm những gì tệp nói rõ.</source>
   <translation>Of titles in the book already only what the file says is added.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/titles_found.py" />
   <source>Ghi {count} đầu sách</source>
   <translation>Write {count} titles</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/titles_found.py" />
   <source>Lấy đầu sách từ tệp</source>
   <translation>Take titles from a file</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/titles_found.py" />
   <source>Tên sách</source>
   <translation>Title</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/titles_found.py" />
   <source>{count} dòng không có tên sách nên bỏ qua: dòng {lines}</source>
   <translation>{count} lines without a title are skipped: lines {lines}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/titles_found.py" />
   <source>Đã ghi {count} đầu sách</source>
   <translation>Wrote {count} titles</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/titles_found.py" />
   <source>Đầu sách trong tệp</source>
   <translation>Titles in the file</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/unit_names_form.py" />
   <source>Giấy tờ, số liệu trước ngày này vẫn mang tên cũ. Làng nhận tên mới theo giấy báo.</source>
   <translation>Papers and figures before that day keep the old name. Villages get the new one by the receipt.</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/unit_names_form.py" />
   <source>Mang tên mới từ ngày</source>
   <translation>Bears the new name from</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/unit_names_form.py" />
   <source>Nơi nào</source>
   <translation>Which place</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/unit_names_form.py" />
   <source>Tên mới</source>
   <translation>New name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/unit_names_form.py" />
   <source>Xã này</source>
   <translation>This commune</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/unit_names_form.py" />
   <source>{name}, từ {day}</source>
   <translation>{name}, from {day}</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/unit_names_form.py" />
   <source>Địa giới cũng khác từ ngày này</source>
   <translation>Its borders change on that day, too</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/unit_names_form.py" />
   <source>Đổi tên từ một ngày</source>
   <translation>Rename from a day on</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/walk_in.py" />
   <source>Ghi tên</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/walk_in.py" />
   <source>Người nào</source>
   <translation>Which one</translation>
  </message>
  <message>
   <location filename="desktop/dialogs/walk_in.py" />
   <source>Người được ghi tên không còn nằm trong số chưa ghi tên.</source>
   <translation>The person to be named is no longer among those without a name.</translation>
  </message>
  <message>
   <location filename="desktop/documents/calendar_file.py" />
   <source>Nhà văn hóa cho mượn</source>
   <translation>The cultural house lends</translation>
  </message>
  <message>
   <location filename="desktop/documents/paper_key_page.py" />
   <source>Chữ O không có trong khóa: chỉ có số 0. Chữ I, L không có: chỉ có số 1.</source>
   <translation>There is no letter O in the key: only the digit 0. No I and no L: only the digit 1.</translation>
  </message>
  <message>
   <location filename="desktop/documents/paper_key_page.py" />
   <source>Cất trong két hoặc tủ hồ sơ, chỗ khác với máy. Ai có tờ này thì nhận thay xã được: mất tờ này thì in khóa mới ngay, tờ cũ hết dùng.</source>
   <translation>Keep it in a safe or cabinet, apart from the laptop. Whoever has this paper can stand for the commune: if it is lost, print a new key at once; the old one ends.</translation>
  </message>
  <message>
   <location filename="desktop/documents/paper_key_page.py" />
   <source>Dùng khi máy của xã mất hoặc hỏng hẳn mà không mở lại được từ bản đã lưu.</source>
   <translation>For when the commune's laptop is lost or broken and no copy can be reopened.</translation>
  </message>
  <message>
   <location filename="desktop/documents/paper_key_page.py" />
   <source>KHÓA DỰ PHÒNG CỦA XÃ {commune}</source>
   <translation>RESERVE KEY OF COMMUNE {commune}</translation>
  </message>
  <message>
   <location filename="desktop/documents/paper_key_page.py" />
   <source>Khóa dự phòng của xã</source>
   <translation>Reserve key of the commune</translation>
  </message>
  <message>
   <location filename="desktop/documents/paper_key_page.py" />
   <source>Sổ Làng, in ngày {day}</source>
   <translation>Sổ Làng, printed on {day}</translation>
  </message>
  <message>
   <location filename="desktop/documents/paper_key_page.py" />
   <source>Trên máy mới: mở Sổ Làng, chọn Mở sổ cho xã, gõ khóa này. Sau đó in khóa mới, rồi làm tệp mời cho từng làng. Làng mở tệp mời là gửi lại toàn bộ.</source>
   <translation>On the new laptop: open Sổ Làng, choose Start a commune's book, type this key. Then print a new key and make an invitation for each village. A village that opens it sends everything again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Biểu này lớn quá mức, nên không mở. Biểu và sổ vẫn nguyên. Xóa bớt trang tính, ảnh không cần rồi chọn lại.</source>
   <translation>This form is far too large and was not opened. Form and book are intact. Delete sheets and pictures that are not needed and choose it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Buổi của tờ danh sách này đã ghi là nghỉ hoặc hoãn, nên chưa đọc. Sổ trên máy vẫn nguyên. Nếu buổi vẫn diễn ra, bấm “Vẫn sinh hoạt” rồi nhập ảnh lại.</source>
   <translation>The meeting of this sheet is noted as called off or postponed, so it was not read. The book is intact. If the meeting was held after all, press “Meeting after all” and read the photo again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Buổi của tờ danh sách này đã xóa khỏi sổ, nên chưa đọc. Sổ trên máy vẫn nguyên. Lấy lại buổi đó rồi nhập ảnh lại.</source>
   <translation>The meeting of this sheet was deleted, so it was not read. The book is intact. Bring the meeting back and read the photo again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Buổi này chưa có câu lạc bộ, lớp, nhóm nào, nên chưa lưu gì. Chọn ít nhất một.</source>
   <translation>This meeting has no club, class or group, so nothing was saved. Choose at least one.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Buổi này đang ở chính ngày {day}, nên chưa hoãn. Sổ vẫn nguyên. Chọn ngày khác.</source>
   <translation>This session is on {day} already, so it was not postponed. The book is as it was. Choose another day.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Buổi này đã ghi là nghỉ hoặc hoãn, nên chưa ghi điểm danh. Sổ vẫn nguyên. Ghi lại là có sinh hoạt rồi điểm danh.</source>
   <translation>This meeting is noted as called off or postponed, so nobody was marked. The book is intact. Say that it was held, then mark.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Báo cáo kỳ này đã chốt ngày {day}, nên chưa chốt lại. Số liệu đã chốt vẫn nguyên. Muốn làm bản sửa thì ghi lý do.</source>
   <translation>The report of this period was closed on {day}, so it was not closed again. The closed figures are intact. To correct it, write a reason.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Bản lưu này do bản Sổ Làng mới hơn ghi. Sổ trên máy vẫn nguyên. Cài bản mới rồi mở lại.</source>
   <translation>This copy was made by a newer Sổ Làng. The book is intact. Install the newer one and open it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Bản lưu vừa làm mở thử không đúng, nên đã bỏ. Sổ trên máy vẫn nguyên. Chọn thư mục hoặc USB khác rồi sao lưu lại.</source>
   <translation>The copy just made did not open rightly and was thrown away. The book is intact. Choose another folder or stick and back up again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Bảng đang xem không khớp với các lần ghi.</source>
   <translation>The tables do not match what was written.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa có mã để dán, nên chưa lưu gì. Quét hoặc ghi mã rồi làm lại.</source>
   <translation>There is no code to stick on, so nothing was saved. Scan or write the code and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa có tên người ủng hộ, nên chưa lưu gì. Ghi tên, hoặc chọn “Không nêu tên”.</source>
   <translation>There is no donor's name, so nothing was saved. Type the name, or choose “Without a name”.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa có tên sách, nên chưa lưu gì. Ghi tên sách rồi làm lại.</source>
   <translation>There is no title, so nothing was saved. Write the title and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa có tên, nên chưa lưu gì. Ghi tên rồi lưu lại.</source>
   <translation>There is no name, so nothing was saved. Write the name and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa ghi cơ quan, đoàn nào kiểm tra. Chưa lưu gì. Ghi thêm rồi làm lại.</source>
   <translation>Who inspected is missing. Nothing was saved. Add it and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa ghi lý do, nên chưa lưu gì. Sổ trên máy vẫn nguyên. Ghi lý do rồi lưu lại.</source>
   <translation>There is no reason, so nothing was saved. The book is intact. Write the reason and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa ghi số buổi hay số lượt người, nên chưa lưu gì. Sổ vẫn nguyên. Ghi ít nhất một trong hai số.</source>
   <translation>Neither meetings nor visits are given, so nothing was saved. The book is intact. Write at least one of the two.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa ghi số tiền một buổi, nên chưa lập danh sách. Sổ vẫn nguyên. Ghi như 150.000 hoặc 150k.</source>
   <translation>The amount for a meeting is missing, so no list was made. The book is intact. Write it like 150.000 or 150k.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa ghi đủ nhiệm vụ: cần ký hiệu và nội dung. Chưa lưu gì. Ghi thêm rồi làm lại.</source>
   <translation>The task is not complete: it needs its sign and its words. Nothing was saved. Add them and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa ghi ủng hộ vật gì, nên chưa lưu gì. Ghi tên hiện vật rồi lưu lại.</source>
   <translation>It is not said what was given, so nothing was saved. Type the goods, then save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa gắn số liệu cho biểu “{name}”, nên chưa điền. Biểu và sổ vẫn nguyên. Gắn số liệu cho các ô của biểu trước rồi điền lại.</source>
   <translation>No figures are bound to the form “{name}”, so it was not filled. Form and book are intact. Bind figures to its cells first, then fill it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa hoàn tác được, vì sau đó đã có việc khác ghi tiếp vào chỗ này. Sổ vẫn nguyên. Sửa tay chỗ cần sửa.</source>
   <translation>This cannot be taken back, since something else was written here later. The book is intact. Change by hand what must be changed.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa in khóa dự phòng mới cho máy này, nên chưa làm tệp mời. Sổ vẫn nguyên. In khóa dự phòng trước: khóa cũ dùng xong là hết hạn.</source>
   <translation>No new reserve key is printed for this laptop, so no invitation was made. The book is intact. Print the reserve key first: the old one ended with its use.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa làm được tệp “{path}”: hiện chỉ ghi được PDF. Chưa lưu gì. Đổi đuôi tệp thành .pdf.</source>
   <translation>The file “{path}” cannot be made: only PDF can be written. Nothing was saved. Let its name end in .pdf.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa lưu được tệp (ổ đĩa hoặc USB đầy). Sổ trên máy vẫn nguyên. Xóa bớt ảnh và tệp không cần trên đó rồi lưu lại.</source>
   <translation>The file could not be saved (disk or stick is full). The book is intact. Delete photos and files that are not needed and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa lưu được tệp vào “{path}” (nơi này không cho ghi). Sổ trên máy vẫn nguyên. Gạt khóa chống ghi trên USB hoặc chọn thư mục khác rồi lưu lại.</source>
   <translation>The file could not be saved into “{path}” (nothing may be written there). The book is intact. Open the lock of the stick or choose another folder and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa lưu được tệp vì không thấy “{path}”. Sổ trên máy vẫn nguyên. Cắm lại USB hoặc chọn thư mục khác rồi lưu lại.</source>
   <translation>The file could not be saved because “{path}” was not found. The book is intact. Plug the stick in again or choose another folder and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa mở lại xong bản lưu, vì ổ đĩa dừng giữa chừng. Bản lưu và sổ đang dùng đều còn nguyên. Mở lại Sổ Làng, máy sẽ làm tiếp; vẫn vậy thì báo người phụ trách kỹ thuật.</source>
   <translation>The copy was not fully reopened because the disk stopped half-way. The copy and the present book are both intact. Open Sổ Làng again, it goes on by itself; if not, tell the technician.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa rõ “{text}” là dân tộc nào, chưa lưu gì. Ghi tên như Ba Na, Gia Rai, Kinh, hoặc để trống.</source>
   <translation>It is not clear which ethnic group “{text}” is; nothing was saved. Write it like Ba Na, Gia Rai, Kinh, or leave it blank.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chưa đọc hoặc ghi trọn được “{path}” (ổ đĩa hoặc USB bị lỗi, hay bị rút sớm). Sổ trên máy vẫn nguyên. Cắm lại, hoặc dùng USB khác rồi làm lại.</source>
   <translation>“{path}” could not be read or written fully (the disk or stick failed, or was pulled out early). The book is intact. Plug it in again, or use another stick and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chương trình gặp lỗi, chưa làm xong việc này. Những gì đã lưu vẫn còn. Báo người phụ trách kỹ thuật; chi tiết ở thư mục log của sổ.</source>
   <translation>The program failed and this was not finished. Everything saved is still there. Tell the technician; details are in the log folder of the book.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chỉ còn {left} cái chưa cho mượn, chưa lưu gì. Ghi số nhỏ hơn.</source>
   <translation>Only {left} pieces are not lent, so nothing was saved. Write a smaller number.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chỉ tiêu chưa có ký hiệu hoặc nội dung, nên chưa lưu gì. Ghi thêm rồi lưu lại.</source>
   <translation>The target has no sign or no words, so nothing was saved. Write them and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chọn {count} người, quá {limit} tờ một lần in, nên chưa in gì. Sổ vẫn nguyên. Chọn ít người hơn rồi in nhiều lần.</source>
   <translation>{count} people are chosen, more than {limit} papers at once, so nothing was printed. The book is intact. Choose fewer people and print several times.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chỗ trống “{gap}” không dùng được ở câu này, chưa lưu gì. Sổ trên máy vẫn nguyên. Chỉ dùng các chỗ trống: {known}.</source>
   <translation>The gap “{gap}” cannot be used in this sentence; nothing was saved. The book is intact. Use only these gaps: {known}.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chỗ “{what}” của chỉ tiêu chưa rõ, chưa lưu gì. Xem lại mã, năm và số liệu.</source>
   <translation>“{what}” of the target is not clear; nothing was saved. Check its code, year and figure.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Chữ dài hơn {limit} ký tự. Chưa lưu gì. Viết ngắn lại rồi làm lại.</source>
   <translation>The text has more than {limit} characters. Nothing was saved. Shorten it and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Cuốn này đã trả ngày {day} nên không gia hạn được. Sổ vẫn nguyên. Muốn mượn tiếp thì ghi một lượt mượn mới.</source>
   <translation>This book was returned on {day}, so the loan cannot be extended. The book of records is intact. To lend it again, note a new loan.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Còn {out} cái đang cho mượn nên chưa xóa được. Sổ vẫn nguyên. Nhận trả rồi xóa.</source>
   <translation>{out} pieces are still lent, so it was not deleted. The book is intact. Take them back, then delete.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Có nhiều câu lạc bộ, lớp, nhóm ứng với “{name}”: {candidates}. Sổ vẫn nguyên. Ghi đúng tên, hoặc thêm tên làng.</source>
   <translation>Several clubs, classes or groups fit “{name}”: {candidates}. The book is intact. Write the exact name, or add the village.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Có nhiều làng ứng với “{name}”: {candidates}. Sổ vẫn nguyên. Ghi đúng tên.</source>
   <translation>Several villages fit “{name}”: {candidates}. The book is intact. Write the exact name.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Có {meetings} buổi đã có số liệu (điểm danh {marked}, có mặt {present}, người không tên {unnamed}), làm vậy thì số liệu không tính nữa, nên chưa ghi gì. Sổ vẫn nguyên. Xem lại buổi đó; nếu vẫn muốn thì làm lại (dòng lệnh: thêm --held).</source>
   <translation>{meetings} of these meetings have figures ({marked} marked, {present} present, {unnamed} without a name), which would no longer be counted, so nothing was written. The book is unchanged. Look at the meeting; if it is still wanted, do it again (command line: add --held).</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Có ảnh không đọc được, nên chưa làm báo cáo. Sổ trên máy vẫn nguyên. Chọn ảnh .jpg hoặc .png khác.</source>
   <translation>A photo cannot be read, so no report was made. The book is intact. Choose another .jpg or .png.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Giấy để dành đã nhiều, chưa để dành thêm được. Sổ vẫn nguyên. Mang các giấy đang chờ lên xã in trước.</source>
   <translation>Many papers are waiting already, so no more were put aside. The book is intact. Bring those that wait to the commune for printing first.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Giờ “{text}” không đọc được, chưa lưu gì. Ghi như 19:00, hoặc một chữ: sáng, tối.</source>
   <translation>The time “{text}” cannot be read; nothing was saved. Write it like 19:00, or a word: sáng, tối.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Hai bên thuộc hai làng khác nhau, nên chưa lưu gì. Chọn trong cùng một làng.</source>
   <translation>The two belong to different villages, so nothing was saved. Choose within one village.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Hai mã này là cùng một người, nên chưa lưu gì. Chọn hai người.</source>
   <translation>Both codes are the same person, so nothing was saved. Choose two people.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Hai tên đã chọn là một làng ({house}), nên chưa sáp nhập. Sổ vẫn nguyên. Chọn hai làng khác nhau.</source>
   <translation>Both chosen names are one village ({house}), so nothing was merged. The book is intact. Choose two different villages.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Hôm đó có {count} người chưa đồng ý cho đăng ảnh ({names}), nên chưa thêm ảnh. Sổ trên máy vẫn nguyên. Xem lại ảnh: không thấy rõ mặt ai trong số này thì xác nhận rồi thêm.</source>
   <translation>On that day {count} people were there who have not agreed to be shown ({names}), so the photo was not added. The book is untouched. Look at the photo: if none of them is to be recognised, confirm it and add.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Hạn trả {due} trước ngày mượn {day}, chưa lưu gì. Chọn hạn trả muộn hơn.</source>
   <translation>The due day {due} is before the day of lending {day}; nothing was saved. Choose a later due day.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Hẹn trả ngày {due}, chưa quá hạn, nên chưa in giấy nhắc. Sổ vẫn nguyên. Xem lại ngày hẹn.</source>
   <translation>Due on {due}, not overdue yet, so no reminder was printed. The book is intact. Check the due day.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Khóa dự phòng gõ vào chưa đúng (thiếu chữ hoặc sai một chữ). Chưa có gì bị thay đổi. So lại với tờ giấy từng nhóm bốn chữ.</source>
   <translation>The reserve key is not right (a letter is missing or wrong). Nothing was changed. Compare it with the paper, four letters at a time.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Khóa này là của sổ khác, nên không mở được. Sổ vẫn nguyên. Chỉ đúng thư mục khóa của sổ này.</source>
   <translation>This key belongs to another book, so it does not open. The book is intact. Point to the key folder of this book.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không chắc ai đã ghi tệp này, nên không nhận. Sổ trên máy vẫn nguyên. Gọi điện hỏi bên kia và xin gửi lại.</source>
   <translation>It is not certain who wrote this file, so it was not taken in. The book is intact. Telephone the other side and ask for it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không còn người đến thêm nào chưa có tên ở mục này, nên chưa lưu gì. Chọn mục khác.</source>
   <translation>No walk-in without a name is left here, so nothing was saved. Choose another kind.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không có ai để in, sổ vẫn nguyên. Chọn người hoặc nhóm có thành viên rồi in lại.</source>
   <translation>There is nobody to print for; the book is intact. Choose people, or a group with members, and print again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không có buổi nào để in danh sách ký, sổ vẫn nguyên. Thêm buổi vào lịch rồi in lại.</source>
   <translation>There is no meeting to print a sheet for; the book is intact. Add a meeting to the calendar and print again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không có câu nào tên “{place}”, chưa lưu gì. Sổ trên máy vẫn nguyên. Xem lại tên câu.</source>
   <translation>No sentence is called “{place}”; nothing was saved. The book is intact. Check its name.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không có số liệu nào mang mã “{figure}”, chưa đổi gì. Sổ trên máy vẫn nguyên. Xem các mã bằng: solang figures.</source>
   <translation>No figure has the code “{figure}”; nothing was changed. The book is intact. See the codes with: solang figures.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không có việc nào để hoàn tác. Sổ vẫn nguyên.</source>
   <translation>There is nothing to undo. The book is intact.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không thấy chỗ “{id}” đang chờ chọn, nên chưa lưu gì. Xem lại danh sách.</source>
   <translation>“{id}” is not waiting for a choice, so nothing was saved. Check the list.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không thấy câu lạc bộ, lớp, nhóm “{name}”. Sổ vẫn nguyên. Đang có: {candidates}.</source>
   <translation>No club, class or group “{name}” was found. The book is intact. There are: {candidates}.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không thấy khóa của sổ ở “{folder}”, nên không mở được. Sổ vẫn nguyên. Chỉ đúng thư mục khóa, hoặc mở lại từ bản đã lưu bằng mã đã in.</source>
   <translation>The key of the book was not found in “{folder}”, so it does not open. The book is intact. Point to the right key folder, or reopen from a copy with the printed code.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không thấy làng “{name}”. Sổ vẫn nguyên. Đang có: {candidates}.</source>
   <translation>No village “{name}” was found. The book is intact. There are: {candidates}.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không thấy mã “{id}” trong sổ này (đã xóa, hoặc của sổ khác). Chưa lưu gì. Xem lại mã.</source>
   <translation>The code “{id}” is not in this book (deleted, or of another book). Nothing was saved. Check the code.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không thấy sổ ở “{folder}”. Chưa làm gì. Xem lại thư mục, hoặc lập sổ mới.</source>
   <translation>No book was found in “{folder}”. Nothing was done. Check the folder, or start a new book.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không thấy tệp “{path}”. Sổ trên máy vẫn nguyên. Xem lại USB hoặc tên tệp rồi làm lại.</source>
   <translation>The file “{path}” was not found. The book is intact. Check the stick or the name of the file and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không thấy điểm thư viện “{name}”, hoặc có nhiều nơi cùng tên. Chưa lưu gì. Xem tên trong danh sách điểm thư viện.</source>
   <translation>The library point “{name}” was not found, or several have that name. Nothing was saved. See the names in the list of library points.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không thấy đủ dấu đen ở góc tờ danh sách (cần ít nhất ba), nên chưa đọc được. Sổ trên máy vẫn nguyên. Chụp lại cho thấy cả bốn góc, không để tay hay bóng che.</source>
   <translation>The black squares in the corners of the sheet were not all found (at least three are needed), so it could not be read. The book is intact. Photograph it again with all four corners, without hand or shadow on it.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Không đọc được biểu này (không phải tệp .xlsx, bị hỏng, hoặc có mật khẩu). Biểu và sổ vẫn nguyên. Mở bằng Excel, bỏ mật khẩu, lưu lại thành .xlsx rồi chọn lại.</source>
   <translation>This form cannot be read (not .xlsx, damaged, or with a password). Form and book are intact. Open it in Excel, remove the password, save it as .xlsx and choose it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Kỳ báo cáo “{text}” không đọc được, sổ vẫn nguyên. Ghi 2026, 2026-H1, 2026-Q4, 2026-11 hoặc 2026-01-01..2026-03-31.</source>
   <translation>The period “{text}” cannot be read; the book is intact. Write 2026, 2026-H1, 2026-Q4, 2026-11 or 2026-01-01..2026-03-31.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Kỳ {period} đã có buổi ghi người đến, nên không báo “không phát sinh”. Sổ vẫn nguyên. Xem lại các buổi của kỳ này.</source>
   <translation>In {period} people were marked, so “nothing to report” was not said. The book is intact. Look at the meetings of the period.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Làng này đã sáp nhập vào {house}, nên máy này không lưu tệp gửi xã nữa. Sổ trên máy vẫn nguyên, vẫn xem và in được. Việc mới ghi ở sổ của {house}.</source>
   <translation>This village was merged into {house}, so this laptop no longer saves files for the commune. The book is intact and can be read and printed. New work is written in the book of {house}.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Làng “{name}” chưa kết nối với xã, nên chưa làm được. Sổ vẫn nguyên. Mời làng, rồi nhận tệp trả lời của làng.</source>
   <translation>The village “{name}” is not connected with the commune, so this could not be done. The book is intact. Invite the village, then accept its answer.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Lần nhận này không có gì để đổi (tệp không đem gì mới, hoặc đã đổi từ trước). Sổ vẫn nguyên. Xem lại danh sách tệp đã nhận.</source>
   <translation>There is nothing to change in this received file (it brought nothing new, or was changed before). The book is intact. Look at the list of received files.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Máy gửi tệp này chưa được xã nhận kết nối, nên tệp được giữ lại để sau. Sổ vẫn nguyên. Nhận tệp trả lời của làng thì tệp này tự vào sổ.</source>
   <translation>The laptop that sent this file is not accepted by the commune yet, so the file is kept for later. The book is intact. When the village's answer is accepted, the file comes in by itself.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Máy không cho ghi vào sổ. Sổ vẫn nguyên. Xem lại quyền của thư mục sổ.</source>
   <translation>The system does not allow writing into the book. The book is intact. Check the rights of its folder.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Máy không cho mở tệp sổ. Sổ vẫn nguyên. Xem lại quyền của thư mục sổ.</source>
   <translation>The system does not allow opening the book. The book is intact. Check the rights of its folder.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Máy không cho mở tệp “{path}”. Sổ trên máy vẫn nguyên. Chép tệp sang thư mục khác rồi làm lại.</source>
   <translation>The system does not allow opening “{path}”. The book is intact. Copy the file to another folder and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Máy này không có màn hình nên không mở được cửa sổ. Sổ vẫn nguyên. Gọi một việc không cần cửa sổ; xem: solang --help.</source>
   <translation>This machine has no screen, so no window can be opened. The book is intact. Call a verb that needs no window; see: solang --help.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Máy đã gửi tệp này của {house} không còn được nhận. Sổ trên máy vẫn nguyên. Gọi điện hỏi làng.</source>
   <translation>The laptop of {house} that sent this file is no longer accepted. The book is intact. Telephone the village.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Mã PIN gồm {shortest} đến {longest} chữ số. Chưa đổi gì. Gõ lại rồi bấm “Lưu”.</source>
   <translation>A PIN has {shortest} to {longest} digits. Nothing was changed. Type it again and press “Save”.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Mã PIN đang dùng chưa đúng. Chưa đổi gì. Quên mã thì gõ mã mở lại sổ vào ô này.</source>
   <translation>The present PIN is not right. Nothing was changed. If it is forgotten, type the code for reopening into this field.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Mã không đúng. Chưa đổi gì. Xem lại tờ giấy đã in: 8 nhóm, mỗi nhóm 4 chữ hoặc số.</source>
   <translation>The code is not right. Nothing was changed. Look at the printed paper: 8 groups of 4 letters or digits.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Mã “{id}” không đúng dạng, chưa lưu gì. Chép lại trọn mã từ danh sách.</source>
   <translation>The code “{id}” has a wrong form; nothing was saved. Copy the whole code from the list.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Mã “{text}” đã dán cho cuốn khác, chưa lưu gì. Xem lại mã, hoặc dùng nhãn khác.</source>
   <translation>The code “{text}” is on another book already; nothing was saved. Check the code, or use another label.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Mỗi trang xếp 2, 4 hoặc 6 ảnh, chưa lưu gì. Sổ trên máy vẫn nguyên. Chọn lại số ảnh.</source>
   <translation>A page takes 2, 4 or 6 photos, so nothing was saved. The book is untouched. Choose another number.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Một lần ghi không khớp với mã của nó.</source>
   <translation>An entry does not match its digest.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Một lần ghi không thuộc tệp đã đem nó đến.</source>
   <translation>An entry does not belong to the file that brought it.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Một lần ghi trong sổ quá lớn nên chưa lưu được tệp. Sổ trên máy vẫn nguyên. Báo người phụ trách kỹ thuật.</source>
   <translation>An entry of the book is too large, so the file could not be saved. The book is intact. Tell the technician.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Một nhánh ghi không nối đúng chỗ.</source>
   <translation>A branch of entries does not join where it should.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Một tệp đã nhận không khớp với chữ ký của máy gửi.</source>
   <translation>A received file does not match the signature of its sender.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ngày chốt số liệu phải từ 1 đến {limit}, chưa lưu gì. Sổ trên máy vẫn nguyên. Ghi lại ngày; để trống là hết kỳ.</source>
   <translation>The cut-off day must be from 1 to {limit}; nothing was saved. The book is intact. Write the day again; blank means the end of the period.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ngày cuối {last} đứng trước ngày đầu {first}, chưa lưu gì. Ghi lại hai ngày.</source>
   <translation>The last day {last} is before the first day {first}, nothing was saved. Write the two days again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ngày khắc phục {day} trước ngày kiểm tra {seen}, chưa lưu gì. Xem lại ngày.</source>
   <translation>The day {day} on which it was put right is before the inspection of {seen}, nothing was saved. Look at the day again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ngày sinh “{text}” không đọc được, chưa lưu gì. Ghi năm (1986), tháng (1986-03), ngày (1986-03-12) hoặc khoảng (~1948).</source>
   <translation>The birth “{text}” cannot be read; nothing was saved. Write a year (1986), month (1986-03), day (1986-03-12) or about (~1948).</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ngày trả {day} trước ngày mượn {lent}, chưa lưu gì. Xem lại ngày trả.</source>
   <translation>The day of return {day} is before the day of lending {lent}; nothing was saved. Check the day.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ngày {day} chưa đến, nên chưa đổi tên. Chưa lưu gì. Đến ngày đó rồi ghi.</source>
   <translation>{day} is still to come, so nothing was renamed. Nothing was saved. Note it on that day.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ngày {day} không nằm trong năm {year}, chưa lưu gì. Chọn ngày của năm đó.</source>
   <translation>{day} is not in the year {year}; nothing was saved. Choose a day of that year.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ngày {day}, tháng {month} không có trong lịch, chưa lưu gì. Ghi lại ngày và tháng.</source>
   <translation>There is no day {day} of month {month}; nothing was saved. Write day and month again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ngày “{text}” không đọc được, chưa lưu gì. Ghi năm-tháng-ngày, như 2026-11-22.</source>
   <translation>The day “{text}” cannot be read; nothing was saved. Write year-month-day, like 2026-11-22.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Người này đang không sinh hoạt ở đây, nên chưa lưu gì. Xem lại người và nhóm.</source>
   <translation>This person is not in the group now, so nothing was saved. Check person and group.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Người này đã xóa hẳn theo yêu cầu, nên không lấy lại được. Sổ vẫn nguyên. Nếu người đó trở lại và đồng ý, ghi thành người mới.</source>
   <translation>This person was erased for good on request and cannot be brought back. The book is whole. If the person returns and agrees, add them as a new person.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Người này đã được điểm danh ở buổi này, nên chưa lưu gì. Xem lại danh sách.</source>
   <translation>This person is marked at this meeting already, so nothing was saved. Check the list.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Nhóm của tờ danh sách này đã xóa khỏi sổ, nên chưa biết ngày trên tờ là buổi nào. Sổ trên máy vẫn nguyên. Lấy lại nhóm đó trong “Lịch sử” rồi nhập ảnh lại.</source>
   <translation>The group of this sheet was removed from the book, so it is not known which meeting the day on the sheet is. The book on this computer is unchanged. Take the group back in “History”, then import the photo again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Năm xuất bản {year} không ghi được, chưa lưu gì. Ghi năm từ {first_year} đến {last_year}.</source>
   <translation>The year of publication {year} cannot be written, nothing was saved. Write a year from {first_year} to {last_year}.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Nơi kia nói đã có một lần ghi mà sổ này ghi khác.</source>
   <translation>The other side names an entry that this book has differently.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Nơi này không có máy riêng: đạt hay chưa là theo danh sách việc phục vụ của điểm thư viện. Chưa lưu gì. Ghi ở Điểm thư viện.</source>
   <translation>This place has no laptop of its own: whether it is reached is told by the list of services of the library point. Nothing was saved. Write it at Library points.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Quá {limit} dòng nên chưa lưu gì. Sổ trên máy vẫn nguyên. Bớt dòng rồi lưu lại.</source>
   <translation>More than {limit} lines, so nothing was saved. The book is intact. Leave out some lines and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Quá {limit} ảnh thì tệp quá lớn để gửi, nên chưa làm báo cáo. Sổ trên máy vẫn nguyên. Bớt ảnh rồi làm lại.</source>
   <translation>With more than {limit} photos the file is too large to send, so no report was made. The book is intact. Leave out some photos and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Số bản {value} không in được, chưa in gì. Ghi số từ 1 đến {limit}.</source>
   <translation>{value} copies cannot be printed, nothing was printed. Write a number from 1 to {limit}.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Số dòng trống {value} không in được, chưa in gì. Ghi số từ 0 đến {limit}.</source>
   <translation>{value} blank lines cannot be printed; nothing was printed. Write a number from 0 to {limit}.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Số liệu “{figure}” chưa mở ra từng bản ghi được. Sổ trên máy vẫn nguyên. Xem số liệu tổng hoặc chọn mã khác.</source>
   <translation>The figure “{figure}” cannot be opened into its records yet. The book is intact. Look at the total or choose another code.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Số thành phần ({part}) nhiều hơn số lượt người ({whole}), chưa lưu gì. Sổ vẫn nguyên. Sửa một trong hai số.</source>
   <translation>The part ({part}) is more than the visits ({whole}); nothing was saved. The book is intact. Change one of the two.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Số tiền “{text}” không đọc được, chưa lưu gì. Ghi như 50000, 50.000 hoặc 50k.</source>
   <translation>The amount “{text}” cannot be read; nothing was saved. Write it like 50000, 50.000 or 50k.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Số {number} không dùng được (từ 0 đến {limit}), chưa lưu gì. Sổ vẫn nguyên. Hỏi lại làng rồi ghi lại.</source>
   <translation>The number {number} cannot be used (0 to {limit}); nothing was saved. The book is intact. Ask the village and write it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Số {value} không ghi được, chưa lưu gì. Ghi số từ {least} đến {most}.</source>
   <translation>The number {value} cannot be written, nothing was saved. Write a number from {least} to {most}.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Số {value} lớn hơn tổng số người {total}, chưa lưu gì. Xem lại các số.</source>
   <translation>{value} is more than all people, {total}; nothing was saved. Check the numbers.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Số đếm sẵn không khớp với các lần điểm danh.</source>
   <translation>The ready sums do not match the marks.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Số đọc cho nhau nghe không giống nhau, nên không nhận. Sổ vẫn nguyên. Đọc lại từng nhóm; nếu vẫn khác, gọi điện hỏi làng và làm tệp mời mới.</source>
   <translation>The numbers read to each other differ, so it was not accepted. The book is intact. Read group by group again; if they still differ, telephone the village and make a new invitation.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ chưa ghi đồ dùng nào nên chưa lập được biên bản. Sổ trên máy vẫn nguyên. Ghi chiêng, loa, bàn ghế ở Cơ sở vật chất rồi làm lại.</source>
   <translation>The book holds no equipment, so there is nothing to hand over. The book is untouched. Write down gongs, loudspeakers, tables and chairs first.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ có chỗ không khớp. Đừng ghi thêm. Sao lưu sổ ra USB và báo người phụ trách kỹ thuật.</source>
   <translation>Something in the book does not match. Do not write on. Back up to a stick and tell the technician.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ của nơi này đã tính cho điểm thư viện {point}, nên chưa lưu gì. Sửa điểm ấy, hoặc chọn nơi khác.</source>
   <translation>The book of this place is counted for the library point {point} already, so nothing was saved. Change that point, or choose another place.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ này chưa kết nối với xã, nên chưa lưu được tệp gửi xã. Sổ vẫn nguyên. Xin xã tệp mời rồi kết nối.</source>
   <translation>This book is not connected with the commune, so no file could be saved for it. The book is intact. Ask the commune for an invitation and connect.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ này do bản Sổ Làng mới hơn ghi. Sổ vẫn nguyên. Cài bản mới rồi mở lại.</source>
   <translation>This book was written by a newer Sổ Làng. The book is intact. Install the newer one and open it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ này không có tờ đã in mang mã này (in ở máy khác, hoặc của làng khác). Sổ trên máy vẫn nguyên. Mở ảnh ở máy đã in tờ, hoặc điểm danh bằng tay.</source>
   <translation>No printed sheet of this book has this code (printed on another laptop, or of another village). The book is intact. Open the photo on the laptop that printed it, or mark by hand.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ này là bản cũ hơn bản đã ghi lần cuối trên máy (chép lại, hoặc mở từ bản lưu). Vẫn ghi tiếp được; những gì ghi sau bản này chưa có ở đây.</source>
   <translation>This book is older than what was last written on this laptop (copied back, or reopened from a copy). Writing can go on; what was written later is not here.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ này đang mở ở một cửa sổ khác trên máy. Sổ vẫn nguyên. Tìm cửa sổ Sổ Làng đang mở; không thấy thì khởi động lại máy rồi mở lại.</source>
   <translation>The book is open in another window on this laptop. The book is intact. Look for that window; if there is none, restart the laptop and open it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ này đã kết nối với một xã khác, nên không nhận tệp mời này. Sổ vẫn nguyên. Hỏi lại xã.</source>
   <translation>This book is connected with another commune, so the invitation was not taken. The book is intact. Ask the commune.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ này đã được chép sang máy khác và cả hai máy cùng ghi. Không mất gì: cả hai phần đều được giữ. Từ nay chỉ ghi ở một máy, hoặc xin xã tệp mời cho máy kia.</source>
   <translation>This book was copied to another laptop and both write. Nothing is lost: both parts are kept. From now on write on one laptop only, or ask the commune for an invitation for the other.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Sổ đang được ghi ở cửa sổ khác, nên chưa lưu được. Sổ vẫn nguyên. Chờ một lát rồi làm lại.</source>
   <translation>Another window is writing in the book, so this could not be saved. The book is intact. Wait a moment and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Thiếu một lần ghi trong chuỗi.</source>
   <translation>An entry is missing in the chain.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Thư mục “{path}” đang có thứ khác, nên không làm số liệu mẫu ở đó. Chưa đổi gì. Chọn thư mục mới hoặc thư mục trống.</source>
   <translation>The folder “{path}” holds something else, so no sample data were made there. Nothing was changed. Choose a new or an empty folder.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Thấy tờ giấy nhưng không đọc được ô mã vuông ở góc dưới, nên chưa biết tờ của buổi nào. Sổ trên máy vẫn nguyên. Chụp lại gần hơn, đủ sáng, giữ yên máy.</source>
   <translation>The sheet was seen but the square code at its foot cannot be read, so its meeting is unknown. The book is intact. Photograph it nearer, in good light, with a steady hand.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Trong biểu không có trang tính “{sheet}”, chưa ghi gì. Biểu và sổ vẫn nguyên. Chọn một trong các trang: {sheets}.</source>
   <translation>The form has no sheet “{sheet}”; nothing was written. Form and book are intact. Choose one of: {sheets}.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Trong khoảng ngày này không có buổi nào đã điểm danh mà biết người dạy, nên chưa in gì. Sổ vẫn nguyên. Ghi người dạy cho nhóm hoặc cho buổi rồi in lại.</source>
   <translation>In these days no marked meeting has a known teacher, so nothing was printed. The book is intact. Name the teacher of the group or the meeting and print again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Trong tệp “{path}” không có trang tính “{sheet}”. Sổ trên máy vẫn nguyên. Chọn một trong các trang: {sheets}.</source>
   <translation>The file “{path}” has no sheet “{sheet}”. The book is intact. Choose one of: {sheets}.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Trong tệp “{path}” không thấy danh sách người nào (cần một cột “Họ và tên”). Sổ trên máy vẫn nguyên. Chọn đúng tệp, hoặc thêm dòng tên cột rồi nhập lại.</source>
   <translation>No list of people was found in “{path}” (it needs a column “Họ và tên”). The book is intact. Choose the right file, or add a line of headings and read it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Trong ảnh có hai tờ danh sách, tờ này không thấy đủ dấu ở góc nên chưa đọc. Sổ trên máy vẫn nguyên. Chụp riêng tờ này.</source>
   <translation>Two sheets are in the photo and this one's corners are not all seen, so it was not read. The book is intact. Photograph this sheet alone.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Trong ảnh không thấy tờ danh sách ký của Sổ Làng, nên không đọc. Sổ trên máy vẫn nguyên. Chụp lại nơi đủ sáng, thẳng từ trên xuống, thấy cả bốn góc tờ giấy.</source>
   <translation>No sign-in sheet of Sổ Làng was seen in the photo, so it was not read. The book is intact. Photograph it again in good light, straight from above, with all four corners.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Trên máy này không có khóa của sổ đó, nên cần mã đã in khi lập sổ. Chưa đổi gì. Ghi thêm mã (8 nhóm 4 chữ) rồi mở lại.</source>
   <translation>The key of that book is not on this laptop, so the code printed at its start is needed. Nothing was changed. Add the code (8 groups of 4) and open again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tên dài quá {limit} chữ cái, nên chưa lưu gì. Ghi tên ngắn hơn.</source>
   <translation>The name has more than {limit} letters, so nothing was saved. Write a shorter one.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tên hoặc mã dài quá {limit} chữ cái, nên chưa lưu gì. Ghi ngắn hơn.</source>
   <translation>The name or code has more than {limit} letters, so nothing was saved. Write a shorter one.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tên làng “{house}” chỉ dùng kèm tên câu lạc bộ, lớp, nhóm. Sổ vẫn nguyên. Ghi thêm --group, hoặc bỏ --house.</source>
   <translation>The village “{house}” is only used with the name of a club, class or group. The book is intact. Add --group, or leave out --house.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tên tệp lịch phải có đuôi .ics, nên chưa lưu “{path}”. Sổ trên máy vẫn nguyên. Đặt tên có đuôi .ics rồi lưu lại.</source>
   <translation>A calendar file must end in .ics, so “{path}” was not saved. The book is intact. Let its name end in .ics and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tên tệp “{path}” không dùng được, chưa lưu gì. Sổ trên máy vẫn nguyên. Chọn tên khác.</source>
   <translation>The file name “{path}” cannot be used; nothing was saved. The book is intact. Choose another name.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tên “{name}” không phải tên của người này, nên chưa xóa hẳn. Sổ vẫn nguyên. Xem lại mã và tên; xóa hẳn rồi thì không lấy lại được.</source>
   <translation>“{name}” is not this person's name, so nobody was erased. The book is whole. Check the id and the name; what is erased cannot be brought back.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp bị cắt, chưa chép trọn, nên không nhận. Sổ trên máy vẫn nguyên. Xin bên kia chép hoặc gửi lại tệp này.</source>
   <translation>The file is cut off, not copied fully, so it was not taken in. The book is intact. Ask the other side to copy or send it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp bị hỏng hoặc bị sửa trên đường, nên không nhận. Sổ trên máy vẫn nguyên. Xin bên kia gửi lại tệp này.</source>
   <translation>The file was damaged or changed on its way, so it was not taken in. The book is intact. Ask the other side to send it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp bị đổi khi chép như văn bản, nên không nhận. Sổ trên máy vẫn nguyên. Xin bên kia gửi lại dưới dạng tệp đính kèm hoặc qua USB.</source>
   <translation>The file was changed by being copied as text, so it was not taken in. The book is intact. Ask for it again as an attachment or by stick.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp có hơn {limit} dòng sách, nên chưa lấy dòng nào. Sổ vẫn nguyên. Chia tệp thành nhiều tệp nhỏ rồi lấy từng tệp.</source>
   <translation>The file has more than {limit} lines of books, so none was taken. The book is untouched. Split the file into smaller ones, then take them one by one.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp khóa của sổ bị hỏng, nên không mở được. Sổ vẫn nguyên. Mở lại từ bản đã lưu bằng mã đã in.</source>
   <translation>The key file of the book is damaged, so it does not open. The book is intact. Reopen from a copy with the printed code.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp lưu ra trùng với chính biểu gốc, nên chưa ghi gì. Biểu và sổ vẫn nguyên. Đặt tên khác cho tệp đã điền.</source>
   <translation>The file to be saved is the form itself, so nothing was written. Form and book are intact. Give the filled file another name.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp mời này nói xã đã đổi máy, nhưng khóa dự phòng không phải khóa xã đã báo cho sổ này, nên không nhận. Sổ vẫn nguyên, việc vẫn làm tiếp. Gọi điện hỏi cán bộ xã.</source>
   <translation>This invitation says that the commune has a new laptop, but its reserve key is not the one this book was told, so it was not taken. The book is intact and work goes on. Telephone the commune's officer.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp mời này nói xã đã đổi máy, nhưng sổ này chưa từng được báo khóa dự phòng của xã, nên chưa nhận. Sổ vẫn nguyên, việc vẫn làm tiếp. Hỏi cán bộ xã.</source>
   <translation>This invitation says that the commune has a new laptop, but this book was never told the commune's reserve key, so it was not taken. The book is intact and work goes on. Ask the commune's officer.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp mời này đã dùng rồi. Sổ vẫn nguyên. Làm tệp mời mới cho máy này.</source>
   <translation>This invitation was used already. The book is intact. Make a new one for this laptop.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp ngôn ngữ “{path}” không đọc được, nên cửa sổ vẫn bằng tiếng Việt. Sổ trên máy vẫn nguyên. Xem lại tệp .ts, hoặc chọn ngôn ngữ khác.</source>
   <translation>The language file “{path}” cannot be read, so the window stays Vietnamese. The book is intact. Check the .ts file, or choose another language.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp này có chỗ không đúng, không nhận. Sổ trên máy vẫn nguyên. Xin làng gửi lại.</source>
   <translation>Something in this file is wrong; it was not taken in. The book is intact. Ask the village to send it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp này của một nơi chưa kết nối, nên không nhận. Sổ trên máy vẫn nguyên. Gọi điện hỏi bên kia.</source>
   <translation>This file comes from a place that is not connected, so it was not taken in. The book is intact. Telephone the other side.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp này do bản Sổ Làng mới hơn ghi, máy này chưa đọc được. Sổ trên máy vẫn nguyên, tệp không mất. Cài bản mới rồi nhận lại.</source>
   <translation>This file was written by a newer Sổ Làng and cannot be read here yet. The book is intact, the file is not lost. Install the newer one and take it in again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp này do chính máy này ghi, nên không nhận. Sổ trên máy vẫn nguyên. Gửi tệp cho bên kia.</source>
   <translation>This file was written by this very laptop, so it was not taken in. The book is intact. Send the file to the other side.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp này dùng cho việc khác (tệp mời, tệp trả lời hoặc tệp số liệu), nên chưa nhận. Sổ trên máy vẫn nguyên. Chọn đúng tệp cho việc này.</source>
   <translation>This file is for something else (an invitation, an answer or figures), so it was not taken in. The book is intact. Choose the right file.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp này ghi thay cho một làng khác, nên không nhận. Sổ trên máy vẫn nguyên. Gọi điện hỏi bên kia và báo người phụ trách kỹ thuật.</source>
   <translation>This file speaks for another village, so it was not taken in. The book is intact. Telephone the other side and tell the technician.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp này gửi cho nơi khác, ở đây không mở được. Sổ trên máy vẫn nguyên. Xem lại tệp, hoặc xin bên kia gửi lại cho đúng nơi.</source>
   <translation>This file is meant for somebody else and does not open here. The book is intact. Check the file, or ask for one for this place.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp này lớn quá mức, nên không mở. Sổ trên máy vẫn nguyên. Xem lại có đúng là tệp của Sổ Làng không.</source>
   <translation>This file is far too large and was not opened. The book is intact. Check whether it is a file of Sổ Làng.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp sổ có chỗ hỏng.</source>
   <translation>The file of the book is damaged in places.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp sổ không mở được (hỏng, hoặc khóa không đúng). Không ghi gì thêm vào đó. Mở lại từ bản đã lưu, hoặc báo người phụ trách kỹ thuật.</source>
   <translation>The file of the book does not open (damaged, or the key is wrong). Nothing was written into it. Reopen from a copy, or tell the technician.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp trả lời này không ứng với tệp mời nào của xã. Sổ vẫn nguyên. Làm tệp mời mới cho làng.</source>
   <translation>This answer fits no invitation of the commune. The book is intact. Make a new invitation for the village.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp vừa ghi vào “{path}” đọc lại không đúng, nên đã bỏ. Sổ trên máy vẫn nguyên. Dùng USB khác rồi lưu lại.</source>
   <translation>The file just written into “{path}” did not read back rightly and was thrown away. The book is intact. Use another stick and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp {path} không có cột “Tên sách”. Sổ vẫn nguyên. Ghi “Tên sách” ở đầu cột có tên các cuốn rồi lấy lại.</source>
   <translation>The file {path} has no column “Tên sách”. The book is intact. Write “Tên sách” above the column of titles and take it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp điểm danh có dòng chưa đúng: {numbers}. Chưa lưu dòng nào. Mỗi dòng ghi một người: mã người, trạng thái, lý do. Sửa các dòng đó rồi làm lại.</source>
   <translation>The file of marks has wrong lines: {numbers}. No line was saved. Each line is one person: code, state, reason. Correct them and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp đến trọn nhưng bên trong có chỗ không đúng, nên không nhận. Sổ trên máy vẫn nguyên. Xin bên kia lưu tệp mới rồi gửi; nếu vẫn vậy, báo người phụ trách kỹ thuật.</source>
   <translation>The file came whole but something inside is wrong, so it was not taken in. The book is intact. Ask the other side to save a new file and send it; if that fails too, tell the technician.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp “{path}” bị hỏng hoặc chưa chép trọn, nên không đọc được. Sổ trên máy vẫn nguyên. Mở tệp bằng Excel, lưu lại, rồi nhập lại.</source>
   <translation>The file “{path}” is damaged or not copied fully and cannot be read. The book is intact. Open it in Excel, save it again, then read it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp “{path}” có mật khẩu, nên không đọc được. Sổ trên máy vẫn nguyên. Bỏ mật khẩu hoặc quét lại tờ danh sách.</source>
   <translation>The file “{path}” has a password and cannot be read. The book is intact. Remove the password or scan the sheet again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp “{path}” có mật khẩu, nên không đọc được. Sổ trên máy vẫn nguyên. Mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi nhập lại.</source>
   <translation>The file “{path}” has a password and cannot be read. The book is intact. Open it in Excel, remove the password, save and read it again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp “{path}” có quá {limit} trang, nên chỉ đọc đến đó là dừng. Sổ trên máy vẫn nguyên. Chia tệp làm nhiều phần rồi nhập lại.</source>
   <translation>The file “{path}” has more than {limit} pages, so reading stopped there. The book is intact. Split the file and read the parts.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp “{path}” không có dòng nào ghi tên người. Sổ trên máy vẫn nguyên. Xem lại có đúng tệp danh sách không.</source>
   <translation>The file “{path}” has no line with a name. The book is intact. Check whether it is the right list.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp “{path}” không có trang nào, nên không có gì để đọc. Sổ trên máy vẫn nguyên. Quét lại tờ danh sách rồi chọn tệp mới.</source>
   <translation>The file “{path}” has no pages, so there was nothing to read. The book is intact. Scan the sheet again and choose the new file.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp “{path}” không phải chữ UTF-8, nên chưa lưu gì. Lưu lại tệp thành CSV UTF-8 rồi làm lại.</source>
   <translation>The file “{path}” is not UTF-8 text, so nothing was saved. Save it as CSV UTF-8 and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tệp “{path}” lớn quá mức (quá 20 MB, 100.000 dòng hoặc 200 cột), nên không đọc. Sổ trên máy vẫn nguyên. Chép riêng danh sách sang tệp mới rồi nhập lại.</source>
   <translation>The file “{path}” is far too large (over 20 MB, 100,000 lines or 200 columns) and was not read. The book is intact. Copy the list alone into a new file and read that.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tờ danh sách bị gấp, cong hoặc bị che nên không thấy đủ các ô đánh dấu. Sổ trên máy vẫn nguyên. Vuốt phẳng tờ giấy rồi chụp lại từ trên xuống.</source>
   <translation>The sheet is folded, bent or covered, so not all boxes were seen. The book is intact. Smooth the paper and photograph it again from above.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tờ danh sách quá nhỏ trong ảnh, dễ đọc nhầm nên không đọc. Sổ trên máy vẫn nguyên. Chụp lại gần hơn, cho tờ giấy đầy khung.</source>
   <translation>The sheet is too small in the photo and easily misread, so it was not read. The book is intact. Go nearer, so that the paper fills the picture.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tờ này do bản Sổ Làng khác in, máy này chưa đọc được mẫu ấy. Sổ trên máy vẫn nguyên. Cài bản mới rồi đọc lại, hoặc điểm danh bằng tay.</source>
   <translation>This sheet was printed by another Sổ Làng and its layout cannot be read here yet. The book is intact. Install the newer one and read it again, or mark by hand.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Tờ này in để trống ngày và chưa biết trên giấy ghi ngày nào, nên chưa nhập. Sổ trên máy vẫn nguyên. Nhập ảnh lại rồi chọn ngày ghi trên tờ.</source>
   <translation>This sheet was printed with an open date and it is not known which day is written on it, so it was not read in. The book is unchanged. Read the photo again and choose the day on the sheet.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Việc này chỉ làm được ở sổ của làng. Sổ này vẫn nguyên. Mở sổ của làng.</source>
   <translation>This can only be done in a village's book. This book is intact. Open the village's book.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Việc này chỉ làm được ở sổ của xã. Sổ này vẫn nguyên. Mở sổ của xã.</source>
   <translation>This can only be done in the commune's book. This book is intact. Open the commune's book.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Việc này làm ở sổ của làng. Sổ trên máy vẫn nguyên. Mở sổ của làng rồi làm lại.</source>
   <translation>This is done in the village's book. The book is intact. Open the village's book and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Việc này làm ở sổ của xã. Sổ trên máy vẫn nguyên. Mở sổ của xã rồi làm lại.</source>
   <translation>This is done in the commune's book. The book is intact. Open the commune's book and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Việc đã làm xong, nhưng không in ra được câu trả lời (ổ đĩa đầy?). Sổ trên máy vẫn nguyên. Dọn chỗ trống rồi xem lại.</source>
   <translation>It was done, but the answer could not be written out (disk full?). The book is intact. Make room and look again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>{count} dòng điểm danh chưa đúng (trước hết là dòng {first}), nên chưa lưu dòng nào. Sửa các dòng đó rồi lưu lại.</source>
   <translation>{count} lines of marks are wrong (first line {first}), so no line was saved. Correct them and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>{group} đã có buổi ngày {day} cùng giờ, nên chưa lưu gì. Mở buổi đó, hoặc ghi giờ khác.</source>
   <translation>{group} has a meeting on {day} at that time already, so nothing was saved. Open that meeting, or write another time.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>{house} chưa có sổ, còn {other} đang có, nên chưa sáp nhập. Sổ vẫn nguyên. Để sổ của {other} ghi tiếp; tên mới của làng thì ghi ở ô tên.</source>
   <translation>{house} has no book and {other} has one, so they were not merged. The book is intact. Let the book of {other} go on; the village's new name goes into the name field.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>{house} về sau lại sáp nhập vào làng khác, nên chưa hoàn tác được. Sổ vẫn nguyên. Hoàn tác lần sáp nhập sau trước.</source>
   <translation>{house} was merged into another village later, so this cannot be taken back. The book is intact. Take back the later merger first.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>{house} đã kết nối bằng một sổ khác, nên không nhận tệp trả lời này. Sổ vẫn nguyên. Hỏi làng đang dùng sổ nào.</source>
   <translation>{house} is connected with another book, so this answer was not taken. The book is intact. Ask the village which book it uses.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>{house} đã sáp nhập vào {into}, nên máy này chưa ghi lại được. Sổ vẫn nguyên. Muốn máy ghi lại thì hoàn tác sáp nhập trước.</source>
   <translation>{house} was merged into {into}, so this laptop cannot write again. The book is intact. Take the merger back first.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>{other} đã có sổ riêng hoặc một trong hai làng đã sáp nhập vào làng khác, nên chưa hoàn tác được. Sổ vẫn nguyên. Muốn nhập lại thì dùng “Sáp nhập hai làng”.</source>
   <translation>{other} has a book of its own, or one of the two has merged into another village, so this was not undone. The book is as it was. To join them again use “Merge two villages”.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ô mã trên tờ giấy không khớp với tờ đã in, nên không đọc. Sổ trên máy vẫn nguyên. Xem lại tờ giấy; điểm danh bằng tay theo tờ này.</source>
   <translation>The code on the paper does not match the printed sheet, so it was not read. The book is intact. Look at the paper; mark by hand from it.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ô {cell} chưa gắn số liệu nào, nên không có gì để bỏ. Sổ vẫn nguyên. Xem lại tên ô.</source>
   <translation>No figure is bound to cell {cell}, so there is nothing to remove. The book is intact. Check the name of the cell.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ô {cell} của trang “{sheet}” là công thức, tự tính lấy, nên không ghi vào. Biểu và sổ vẫn nguyên. Chọn ô khác.</source>
   <translation>Cell {cell} of sheet “{sheet}” is a formula that reckons itself and was not written. Form and book are intact. Choose another cell.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Đang giữ quá nhiều tệp của máy chưa kết nối, nên không nhận thêm. Sổ trên máy vẫn nguyên. Nhận kết nối của làng trước, rồi nhận lại tệp này.</source>
   <translation>Too many files of laptops that are not connected are kept, so no more was taken. The book is intact. Accept the village first, then take the file in again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Đang ở sổ tập, không phải số thật, nên việc này chưa làm. Sổ thật vẫn nguyên. Về sổ thật rồi làm lại.</source>
   <translation>This is the practice book, not the real one, so this was not done. The real book is intact. Go back to the real book and try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Điểm danh theo ảnh chỉ ghi được ở sổ của làng. Sổ này vẫn nguyên. Gửi ảnh cho làng, hoặc chờ tệp số liệu của làng.</source>
   <translation>Marks from photos are written in the village's book only. This book is intact. Send the photo to the village, or wait for its file.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Điểm này có máy và sổ riêng, số lượt lấy từ sổ đó. Chưa lưu gì. Chờ tệp của điểm gửi lên.</source>
   <translation>This point has a laptop and a book of its own; its visits come from there. Nothing was saved. Wait for its file.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Đây không phải tệp của Sổ Làng, nên không nhận. Sổ trên máy vẫn nguyên. Chọn tệp có đuôi .solang.</source>
   <translation>This is no file of Sổ Làng, so it was not taken in. The book is intact. Choose a file that ends in .solang.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Đã có làng tên {name}, nên chưa tách. Sổ vẫn nguyên. Đặt tên khác cho làng mới.</source>
   <translation>There is a village called {name} already, so nothing was split. The book is as it was. Give the new village another name.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Đã có “{name}” (tên giống nhau khi bỏ dấu), nên chưa lưu gì. Chọn tên khác.</source>
   <translation>“{name}” is there already (the names are the same without marks), so nothing was saved. Choose another name.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Đã dừng theo yêu cầu. Những gì đã lưu vẫn còn. Làm lại khi cần.</source>
   <translation>Stopped as asked. Everything saved is still there. Do it again when needed.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Đồng hồ máy có lúc chạy lùi; sổ không sai vì thế.</source>
   <translation>The laptop's clock once went backwards; the book is right nevertheless.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ảnh mờ hoặc thiếu sáng, dễ đọc nhầm nên không đọc. Sổ trên máy vẫn nguyên. Chụp lại nơi đủ sáng, giữ yên máy.</source>
   <translation>The photo is blurred or dark and easily misread, so it was not read. The book is intact. Photograph it in good light with a steady hand.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ảnh nhỏ quá (có cạnh chỉ {pixels} điểm, cần từ {least}), dễ đọc nhầm nên không đọc. Sổ trên máy vẫn nguyên. Gửi ảnh gốc, hoặc chụp lại gần hơn, cho tờ giấy đầy khung.</source>
   <translation>The photo is too small (a side of only {pixels} dots, at least {least} are needed) and easily misread, so it was not read. The book is intact. Send the original photo, or go nearer so that the paper fills the picture.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ảnh này là bảng nhiều buổi hoặc danh sách đồng ý, xã không đếm được từng buổi nên không nhận. Sổ trên máy vẫn nguyên. Chờ tệp của làng.</source>
   <translation>This picture is a course grid or a list of consents, which the commune cannot count by meeting, so it was not taken. The book is unchanged. Wait for the village's file.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ảnh tối quá nên không thấy tờ danh sách, chưa đọc được. Sổ trên máy vẫn nguyên. Chụp lại gần cửa sổ hoặc dưới đèn, không để bóng người che.</source>
   <translation>The photo is too dark to see the sheet, so it was not read. The book is intact. Photograph it at a window or under a lamp, without your shadow on it.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ảnh “{path}” bị hỏng hoặc chưa chép trọn, nên không đọc được. Sổ trên máy vẫn nguyên. Chép lại ảnh từ điện thoại, hoặc chụp lại tờ danh sách.</source>
   <translation>The photo “{path}” is damaged or not copied fully and cannot be read. The book is intact. Copy it from the phone again, or photograph the sheet again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ảnh “{path}” lớn quá mức (trên 120 triệu điểm), nên không mở. Sổ trên máy vẫn nguyên. Chụp lại ở cỡ ảnh thường.</source>
   <translation>The photo “{path}” is far too large (over 120 million dots) and was not opened. The book is intact. Take it again at the usual size.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ổ đĩa của máy đã đầy, nên chưa làm được. Việc vừa rồi chưa lưu, những gì đã lưu vẫn còn. Xóa bớt ảnh và tệp không cần trên ổ đó rồi làm lại.</source>
   <translation>The computer's drive is full, so nothing could be done. The last act is not saved; what was saved before is still there. Delete pictures and files that are not needed on that drive, then try again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ổ đĩa không đọc hoặc ghi được. Việc vừa rồi chưa lưu, những gì đã lưu vẫn còn. Sao lưu sổ ra USB và báo người phụ trách kỹ thuật.</source>
   <translation>The disk does not read or write. What was just asked is not saved, everything saved before is still there. Back up to a stick and tell the technician.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ở đó đã có tệp “{path}”, nên chưa lưu và không ghi đè. Sổ trên máy vẫn nguyên. Chọn thư mục khác hoặc đổi tên tệp cũ rồi lưu lại.</source>
   <translation>There is a file “{path}” already, so nothing was saved or overwritten. The book is intact. Choose another folder or rename the old file and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ở “{folder}” đã có khóa của một sổ khác, nên chưa lập sổ. Chưa đổi gì. Chọn thư mục khác.</source>
   <translation>“{folder}” holds the key of another book, so no book was started. Nothing was changed. Choose another folder.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>Ở “{folder}” đã có một sổ, nên không lập sổ mới. Sổ đó vẫn nguyên. Chọn thư mục khác.</source>
   <translation>“{folder}” holds a book already, so no new one was started. That book is intact. Choose another folder.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>“{cell}” không phải tên ô, chưa đổi gì. Sổ trên máy vẫn nguyên. Ghi như trong Excel: B5.</source>
   <translation>“{cell}” is no cell; nothing was changed. The book is intact. Write it as in Excel: B5.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>“{path}” không có đuôi .xlsx, .ods, .csv hoặc .pdf, nên chưa lưu gì. Sổ vẫn nguyên. Đổi đuôi tệp rồi lưu lại.</source>
   <translation>“{path}” does not end in .xlsx, .ods, .csv or .pdf, so nothing was saved. The book is intact. Change the ending and save again.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>“{path}” không phải là bản lưu của Sổ Làng, hoặc đã hỏng. Sổ trên máy vẫn nguyên. Chọn bản lưu khác.</source>
   <translation>“{path}” is no copy of Sổ Làng, or is damaged. The book is intact. Choose another copy.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>“{path}” không phải là thư mục. Chưa đổi gì. Chọn thư mục khác.</source>
   <translation>“{path}” is no folder. Nothing was changed. Choose another folder.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>“{path}” không phải là tệp (có thể là thư mục hoặc lối tắt). Sổ trên máy vẫn nguyên. Chọn chính tệp đó.</source>
   <translation>“{path}” is no file (perhaps a folder or a shortcut). The book is intact. Choose the file itself.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>“{path}” không phải là ảnh hay tệp PDF, nên không đọc. Sổ trên máy vẫn nguyên. Chọn ảnh jpg, png, heic hoặc tệp PDF đã quét.</source>
   <translation>“{path}” is neither a photo nor a PDF and was not read. The book is intact. Choose a jpg, png, heic or a scanned PDF.</translation>
  </message>
  <message>
   <location filename="desktop/error_words.py" />
   <source>“{path}” không phải tên tệp báo cáo, chưa lưu gì. Sổ trên máy vẫn nguyên. Đặt tên tệp kết thúc bằng .pdf, .docx (Word) hoặc .xlsx (Excel).</source>
   <translation>“{path}” is no name for a report; nothing was saved. The book is intact. Let it end in .pdf, .docx (Word) or .xlsx (Excel).</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>buổi</source>
   <translation>meetings</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>buổi của nhóm</source>
   <translation>meetings of the group</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>buổi thuộc chương trình, phong trào</source>
   <translation>meetings of a programme or movement</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>buổi đã tổ chức</source>
   <translation>meetings held</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>bản sách</source>
   <translation>copies</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>bản sách của các điểm</source>
   <translation>copies of the points</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>bản sách luân chuyển</source>
   <translation>copies in travelling boxes</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>bảo tồn, phát huy giá trị di sản</source>
   <translation>preserving and promoting heritage</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>bằng công lao động</source>
   <translation>as labour</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>bằng hiện vật</source>
   <translation>as goods</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>bằng sách</source>
   <translation>as books</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>bằng tiền</source>
   <translation>as money</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>chuyển đổi số lĩnh vực thư viện</source>
   <translation>digital transformation of libraries</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>chưa rõ năm sinh</source>
   <translation>birth unknown</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>cuốn</source>
   <translation>books</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>cuộc</source>
   <translation>inspections</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>cuộc kiểm tra</source>
   <translation>inspections</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>cán bộ Mặt trận Tổ quốc</source>
   <translation>officers of the Fatherland Front</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>cán bộ, công chức, viên chức, người lao động</source>
   <translation>officials and employees</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>câu lạc bộ có sinh hoạt</source>
   <translation>clubs that met</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>có phục vụ việc học tập</source>
   <translation>serves learning</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>có ứng dụng công nghệ thông tin</source>
   <translation>uses information technology</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>của cá nhân, gia đình</source>
   <translation>of persons, families</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>của cơ quan, tổ chức</source>
   <translation>of bodies, organisations</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>của doanh nghiệp</source>
   <translation>of companies</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>của người không nêu tên</source>
   <translation>of donors without a name</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>của nhà tài trợ</source>
   <translation>of sponsors</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>gia hạn</source>
   <translation>extended</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>hiện vật, công, sách ủng hộ quy ra tiền</source>
   <translation>goods, labour, books given, reckoned in money</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>hộ</source>
   <translation>households</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>hội viên Cựu chiến binh</source>
   <translation>members of the Veterans' Association</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>hội viên Nông dân</source>
   <translation>members of the Farmers' Union</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>hội viên Phụ nữ</source>
   <translation>members of the Women's Union</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lượt bạn đọc</source>
   <translation>reader visits</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lượt hộ dự họp làng</source>
   <translation>households at village assemblies</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lượt hộp</source>
   <translation>boxes</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lượt luân chuyển hộp sách</source>
   <translation>journeys of book boxes</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lượt mượn từ hộp sách</source>
   <translation>loans from book boxes</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lượt người</source>
   <translation>visits</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lượt người của nhóm</source>
   <translation>visits of the group</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lượt người tham gia</source>
   <translation>visits by participants</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lượt sách cho mượn</source>
   <translation>books lent</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lượt đóng góp, ủng hộ</source>
   <translation>donations</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lần</source>
   <translation>times</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>lớp năng khiếu có học</source>
   <translation>talent classes held</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>mượn về</source>
   <translation>taken home</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>người</source>
   <translation>people</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>người cao tuổi (từ 60 tuổi)</source>
   <translation>elderly (60 and over)</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>người dân tộc thiểu số</source>
   <translation>ethnic minority people</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>nhiệm vụ</source>
   <translation>tasks</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>nhiệm vụ của kế hoạch</source>
   <translation>tasks of the plan</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>nhà văn hóa làng</source>
   <translation>village cultural houses</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>nhà văn hóa đã ghi cơ sở vật chất</source>
   <translation>cultural houses with their rooms noted</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>nhóm</source>
   <translation>groups</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>nhóm sở thích có sinh hoạt</source>
   <translation>interest groups that met</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>nữ</source>
   <translation>women</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>quá hạn</source>
   <translation>overdue</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>sách quá hạn chưa trả</source>
   <translation>overdue books</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>số báo nhanh (chưa có sổ)</source>
   <translation>figure told by phone (no book yet)</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>số hóa di sản</source>
   <translation>digitising heritage</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>số người mượn sách</source>
   <translation>people who borrowed</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>số người tham gia</source>
   <translation>people who took part</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>thanh niên (16 đến 30 tuổi)</source>
   <translation>young people (16 to 30)</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>thư viện cộng đồng</source>
   <translation>community library</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>thư viện lưu động</source>
   <translation>mobile library</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>thư viện trường học</source>
   <translation>school library</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>thư viện trường học có phục vụ việc học tập</source>
   <translation>school libraries that serve learning</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>thư viện trường học có ứng dụng công nghệ thông tin</source>
   <translation>school libraries that use information technology</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>thư viện tư nhân phục vụ cộng đồng</source>
   <translation>private library open to the community</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>tiền đóng góp, ủng hộ</source>
   <translation>money given</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>trung tâm học tập cộng đồng</source>
   <translation>community learning centre</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>trung tâm văn hóa, thể thao xã</source>
   <translation>commune centre of culture and sports</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>trẻ em (dưới 16 tuổi)</source>
   <translation>children (under 16)</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>tài liệu</source>
   <translation>documents</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>tài liệu số</source>
   <translation>digital documents</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>tồn tại</source>
   <translation>findings</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>tồn tại thấy khi kiểm tra</source>
   <translation>findings of inspections</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>văn hóa đọc</source>
   <translation>reading culture</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>điểm</source>
   <translation>points</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>điểm bưu điện - văn hóa xã</source>
   <translation>commune post and culture point</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>điểm thư viện, tủ sách</source>
   <translation>library points, book corners</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đoàn viên Thanh niên</source>
   <translation>members of the Youth Union</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đã khắc phục</source>
   <translation>mended</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đã trả</source>
   <translation>returned</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đã xong</source>
   <translation>done</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đạt tiêu chí của xã</source>
   <translation>reach the commune's criteria</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đầu sách</source>
   <translation>titles</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đầu sách của các điểm</source>
   <translation>titles of the points</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đến học tập</source>
   <translation>came to study</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đến nâng cao hiểu biết</source>
   <translation>came to learn more</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đến thường xuyên trong một quý</source>
   <translation>come regularly in a quarter</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đến tìm thông tin</source>
   <translation>came for information</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đọc trên máy, trên mạng</source>
   <translation>read online or on a device</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đọc tại chỗ</source>
   <translation>read on the spot</translation>
  </message>
  <message>
   <location filename="desktop/figure_words.py" />
   <source>đồng</source>
   <translation>dong</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>(không ghi tên ở đây)</source>
   <translation>(name not kept here)</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>Cá nhân, gia đình</source>
   <translation>Person, family</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>Công</source>
   <translation>Labour</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>Cơ quan, tổ chức</source>
   <translation>Body, organisation</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>Doanh nghiệp</source>
   <translation>Company</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>Không nêu tên</source>
   <translation>Without a name</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>Người không nêu tên</source>
   <translation>Donor without a name</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>Nhà tài trợ</source>
   <translation>Sponsor</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>Tiền</source>
   <translation>Money</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>cuốn sách</source>
   <translation>books</translation>
  </message>
  <message>
   <location filename="desktop/gift_words.py" />
   <source>công</source>
   <translation>days of labour</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Ai thôi sinh hoạt thì chọn tên, “Nghỉ sinh hoạt…”; số liệu cũ vẫn còn.</source>
   <translation>Whoever stops: choose the name, “Leave a group…”; the old figures stay.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Biểu năm sau đổi khác thì máy nhắc xem lại từng ô.</source>
   <translation>If next year's form is different, the program reminds to look at each cell.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Buổi chưa có thì bấm “Thêm buổi đã qua…”. Chỉ nhớ số thì “Chỉ ghi số người”.</source>
   <translation>No such meeting yet? “Add a past meeting…”. Only a number is remembered? “Only count heads”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Buổi ghi sau ngày diễn ra có chữ “ghi bù”.</source>
   <translation>A meeting written after its day bears the words “added late”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Buổi nghỉ không tính là ai vắng.</source>
   <translation>Nobody is absent from a meeting that is called off.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Buổi đã qua chưa điểm danh thì mở ra ghi bù, hoặc chỉ ghi số người.</source>
   <translation>A past meeting without marks can be opened and marked late, or only counted.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bên phải là việc cần làm và số nhanh để đọc cho xã qua điện thoại.</source>
   <translation>At the right: what is to do, and quick figures to read to the commune by phone.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bên trái là các buổi trong ngày: điểm danh hoặc in danh sách ngay tại đó.</source>
   <translation>At the left: the meetings of the day; mark or print the sheet right there.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm 1 Có mặt, 2 Đến muộn, 3 Có phép, 4 Không phép, 0 bỏ dấu.</source>
   <translation>Press 1 Present, 2 Late, 3 Excused, 4 Absent, 0 takes the mark away.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm nút nhập vào sổ. Nhầm thì bấm Hoàn tác: cả danh sách ra khỏi sổ.</source>
   <translation>Press the button that takes it in. If wrong, press Undo: the whole list leaves the book.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm vào một ô trong biểu, chọn số liệu, kỳ tính và nơi.</source>
   <translation>Press a cell of the form; choose figure, period and place.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Chép từ năm trước” để xếp lại các buổi đã làm năm ngoái.</source>
   <translation>Press “Copy from last year” to plan last year's meetings again.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Ghi đóng góp”. Gõ vài chữ của tên rồi Enter; người ngoài thì ghi cả tên.</source>
   <translation>Press “Record a donation”. Type some letters of the name, then Enter; for others the whole name.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Giao cho nơi này…”: làng thấy phần của mình khi mở giấy báo.</source>
   <translation>Press “Give to this place…”: the village sees its part when it opens the receipt.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Gắn vào ô này”. Gắn một lần, kỳ sau máy nhớ lại.</source>
   <translation>Press “Bind to this cell”. Once bound, it is remembered for the next period.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “In” hoặc “Lưu PDF”. Số văn bản để trống cho văn thư ghi.</source>
   <translation>Press “Print” or “Save PDF”. The document number stays blank for the clerk.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “In”. Chưa có máy in thì “Lưu PDF” hoặc “Để dành in ở xã”.</source>
   <translation>Press “Print”. Without a printer: “Save PDF” or “Keep for printing at the commune”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Làm giấy báo” để làng biết xã đã nhận.</source>
   <translation>Press “Make receipts” so that villages know what arrived.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Lưu vào USB”, chờ đến khi máy báo rút USB được.</source>
   <translation>Press “Save to USB” and wait until it says that the stick may be pulled out.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Lấy kế hoạch xã Yang Bắc”, hoặc “Thêm chỉ tiêu” để tự ghi.</source>
   <translation>Press “Take the plan of Yang Bắc commune”, or “Add a target” to write one.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Lấy kế hoạch xã Yang Bắc”, hoặc “Thêm nhiệm vụ” để tự ghi.</source>
   <translation>Press “Take the plan of Yang Bắc commune”, or “Add a task” to write one.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Mời làng…”, lưu tệp mời, đưa cho làng.</source>
   <translation>Press “Invite a village…”, save the invitation, give it to the village.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Mở biểu…”, chọn tệp Excel cấp trên gửi xuống.</source>
   <translation>Press “Open a form…” and choose the Excel file sent from above.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Thêm thành viên…”, gõ tên, chọn nhiều người một lúc cũng được.</source>
   <translation>Press “Add members…”, type names; several can be chosen at once.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Thêm điểm”: thư viện trường, tủ sách làng, điểm bưu điện.</source>
   <translation>Press “Add a point”: school library, village corner, post point.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Tất cả có mặt”: chỉ những người chưa có dấu được ghi.</source>
   <translation>Press “All present”: only those without a mark are marked.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Bấm “Điền và lưu…”: chỉ các ô đã gắn được ghi, chỗ khác giữ nguyên.</source>
   <translation>Press “Fill and save…”: only bound cells are written, all else stays.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Cho mượn: bấm “Cho mượn sách”, chọn người, gõ tên sách hoặc quét mã, Enter.</source>
   <translation>Lending: press “Lend books”, choose the person, type a title or scan a code, Enter.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chưa có thì bấm “Thêm người”: chỉ cần tên, nam hay nữ, năm sinh.</source>
   <translation>Not there yet? Press “Add a person”: name, male or female, year of birth are enough.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chưa đọc số thì việc vẫn chạy, chỉ còn một dòng nhắc.</source>
   <translation>Until the numbers are read, work goes on; only a reminder stays.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chỉ tiêu của kế hoạch</source>
   <translation>Targets of the plan</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chỉ tiêu tăng theo năm cần số gốc: bấm “Ghi số năm gốc…”.</source>
   <translation>A yearly growth target needs a base: press “Base year's figure…”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chỉ tiêu về thư viện trường học tính từ danh sách này; bấm nhầm thì bấm lại.</source>
   <translation>The targets on school libraries are reckoned from this list; press again after a wrong press.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chọn câu lạc bộ, lớp hoặc nhóm nếu cả danh sách là của một nhóm.</source>
   <translation>Choose the club, class or group if the whole list belongs to one.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chọn một chỉ tiêu để xem từng nơi đạt đến đâu.</source>
   <translation>Choose a target to see how far each place is.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chọn một dịp, bấm “Lên lịch…” để xếp buổi cho dịp ấy.</source>
   <translation>Choose an occasion and press “Plan…” to plan a meeting for it.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chọn một nhiệm vụ, bấm “Đang làm” hoặc “Đã xong”; “Ghi kết quả…” nếu cần.</source>
   <translation>Choose a task, press “Being done” or “Done”; “Note the result…” if needed.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chọn một nhóm ở bên trái; bên phải là thành viên và các buổi.</source>
   <translation>Choose a group at the left; at the right are its members and meetings.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chọn một việc thì bên phải cho biết đã sửa từ gì thành gì.</source>
   <translation>Choose an act and the right side tells what was changed into what.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chọn một điểm, bấm “Có” hoặc “Chưa” ở từng việc phục vụ, công nghệ.</source>
   <translation>Choose a point and press “Yes” or “Not yet” for each service and technology.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chọn tiền, hiện vật, công hay sách. Tiền gõ 500k hay 500.000 đều được.</source>
   <translation>Choose money, goods, labour or books. Money as 500k or 500.000.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chỗ hai nơi ghi khác nhau: chọn một bên; chọn nhầm thì Hoàn tác.</source>
   <translation>Where two differ: choose one side; if wrong, Undo.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Chữ ê̆ ơ̆ ƀ č ñ: bấm Ctrl và dấu chấm khi đang gõ.</source>
   <translation>Letters ê̆ ơ̆ ƀ č ñ: press Ctrl and full stop while typing.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Ctrl và H mở Lịch sử: việc nào, ai ghi, lúc nào; mới nhất ở trên.</source>
   <translation>Ctrl and H opens the history: what, who, when; the newest on top.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Ctrl và K tìm người, nhóm, buổi ở bất cứ trang nào.</source>
   <translation>Ctrl and K finds people, groups, meetings on any page.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Cuốn quá hạn có dấu đỏ; “Gia hạn 2 tuần” nếu người mượn cần thêm.</source>
   <translation>Overdue books have a red mark; “Extend 2 weeks” if the borrower needs more.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Các dịp trong năm</source>
   <translation>Occasions of the year</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Cả làng nghỉ mấy ngày (có tang, mưa bão, mùa rẫy): bấm “Cả làng nghỉ…”.</source>
   <translation>The whole village rests some days (funeral, storm, harvest): press “Days off for all…”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Cắm USB, mở trang Gửi xã.</source>
   <translation>Plug in the stick and open Hand in.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Dòng cuối cửa sổ cho biết lưu lúc nào, sao lưu lúc nào, ai đang ghi.</source>
   <translation>The foot of the window tells when it was saved, when backed up, and who is writing.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Dịp nào dời ngày năm nay thì bấm “Đặt ngày…”.</source>
   <translation>If an occasion moves this year, press “Set the day…”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Dời ngày: bấm “Hoãn sang ngày khác…”. Bỏ buổi: “Nghỉ buổi này…” và chọn lý do.</source>
   <translation>To move it: “Postpone to another day…”. To drop it: “Call off this meeting…” and choose a reason.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Ghi bù nhiều buổi</source>
   <translation>Adding several meetings late</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Gửi qua Zalo thì bấm “Lưu để gửi Zalo”, rồi gửi tệp vừa hiện ra.</source>
   <translation>Through Zalo: press “Save for Zalo”, then send the file that appears.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Gửi xã bằng USB hoặc Zalo</source>
   <translation>Handing in by stick or Zalo</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Hoãn buổi, nghỉ buổi, ghi bù</source>
   <translation>Postponing, calling off, adding late</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Hỏi người ủng hộ rồi mới đánh dấu cho ghi tên lên bảng, cho gửi tên lên xã.</source>
   <translation>Ask the donor before ticking the name on the board, the name to the commune.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Hỏi từng người ba câu đồng ý; chưa hỏi thì tên chưa gửi lên xã.</source>
   <translation>Ask each person the three consent questions; names not asked for are not sent.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Không nhớ năm thì ghi “khoảng 1948” hoặc chọn lứa tuổi.</source>
   <translation>Year not remembered: write “about 1948” or choose the age.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Kéo các tệp vào khung trên cùng, hoặc bấm “Chọn tệp…”; mấy tệp cũng được.</source>
   <translation>Drag the files into the frame on top, or press “Choose files…”; any number.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Ký tên rồi nộp; tệp số liệu thì gửi ở trang Gửi xã.</source>
   <translation>Sign and hand in the paper; the file of figures goes by Hand in.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Kết nối các làng</source>
   <translation>Connecting the villages</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Kỳ chưa hết thì báo cáo ghi rõ số liệu tính đến ngày nào.</source>
   <translation>If the period is not over, the report says up to which day it counts.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Làng gửi lại tệp trả lời: bấm “Nhận tệp trả lời…”.</source>
   <translation>The village sends an answer: press “Accept an answer…”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Làng nhập hay tách: “Sáp nhập hai làng…”, “Tách một làng thành hai…”.</source>
   <translation>Villages merge or split: “Merge two villages…”, “Split a village into two…”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Làng nào chưa nộp: bấm “Nhắn làng chưa nộp” rồi dán vào Zalo.</source>
   <translation>Villages that have not handed in: “Remind those missing”, then paste into Zalo.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Làng sửa xong thì chọn tồn tại, bấm “Đã khắc phục”.</source>
   <translation>When the village has mended it, choose the finding and press “Mended”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Làng đổi máy: “Thay máy…”. Hai máy một làng: “Thêm máy cho làng…”.</source>
   <translation>New laptop: “Replace the laptop…”. Two laptops in one village: “Add a laptop…”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Lập báo cáo</source>
   <translation>Making a report</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Lễ của làng: bấm “Thêm dịp của làng”; chưa định ngày thì ghi ngày sau.</source>
   <translation>The village's own feast: “Add an occasion”; the day can be set later.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Lịch sử và những gì đã xóa</source>
   <translation>History and what was deleted</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Muốn ghi thêm (điện thoại, dân tộc, người giám hộ) thì mở “Thêm thông tin”.</source>
   <translation>For more (phone, ethnic group, guardian) open “More information”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Mũi tên cạnh ngày mở hôm qua, ngày mai.</source>
   <translation>The arrows beside the day open yesterday and tomorrow.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Mất USB cũng không mất gì: lần sau tệp mới mang cả phần cũ.</source>
   <translation>A lost stick loses nothing: the next file carries the old part, too.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Mỗi chỉ tiêu tính một cách riêng; máy không cộng chung các chỉ tiêu.</source>
   <translation>Each target is counted its own way; targets are never added up.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Mỗi dấu lưu ngay khi bấm. Mất điện cũng không mất.</source>
   <translation>Every mark is saved as it is pressed. A power cut loses none.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Mở Danh sách, “Ghi bù nhiều buổi”, chọn nhóm.</source>
   <translation>Open Lists, “Add several meetings late”, choose the group.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Mở Lịch hoạt động, bấm “Các dịp trong năm”.</source>
   <translation>Open Calendar, press “Occasions of the year”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Mở Lịch hoạt động, chọn ngày, chọn buổi.</source>
   <translation>Open Calendar, choose the day, choose the meeting.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Mở trang Báo cáo, chọn kỳ: tháng, quý, 6 tháng, năm hoặc từ ngày đến ngày.</source>
   <translation>Open Reports, choose month, quarter, half-year, year or from day to day.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Mở trang Người, bấm “Nhập từ Excel”, chọn tệp danh sách.</source>
   <translation>Open People, press “From Excel”, choose the list.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Mở trang Người. Gõ vài chữ của tên, không cần dấu: “do lap” ra Đỗ Thị Lập.</source>
   <translation>Open People. Type a few letters without marks: “do lap” finds Đỗ Thị Lập.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Ngày âm lịch tính theo lịch Việt Nam.</source>
   <translation>Lunar days follow the Vietnamese calendar.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Người dạy từ nơi khác đến không tính là người tham gia.</source>
   <translation>A teacher from elsewhere does not count as a participant.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Người đến thêm: bấm “Thêm người”, hoặc bấm +1 để đếm trước, ghi tên sau.</source>
   <translation>Others who came: press “Add a person”, or press +1 to count first and name later.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Nhiệm vụ, kiểm tra</source>
   <translation>Tasks, inspections</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Nhận một tệp hai lần, sai thứ tự cũng không sao.</source>
   <translation>Taking a file twice or in the wrong order does no harm.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Nhận trả: quét mã hoặc chọn cuốn sách, bấm “Nhận trả”.</source>
   <translation>Return: scan the code or choose the book, press “Take back”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Nhận tệp các làng gửi</source>
   <translation>Taking in the villages' files</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Nơi có máy: chọn máy của nơi đó, số lượt tự lấy từ sổ.</source>
   <translation>A place with a laptop: choose it, its visits come from its own book.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Nơi không có máy: bấm “Ghi số lượt của tháng…” khi nghe báo.</source>
   <translation>A place without one: press “Note the month's visits…” when it reports.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Số tiền che bằng dấu chấm; bấm “Xem số tiền” khi không có người đứng cạnh.</source>
   <translation>Amounts stand as dots; press “Show amounts” when nobody stands beside.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Tháng không có buổi nào thì bấm “Không phát sinh” rồi vẫn gửi.</source>
   <translation>A month without meetings: press “Nothing to report” and send all the same.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Thêm buổi lặp lại mỗi tuần một lần, sau đó sửa riêng từng buổi được.</source>
   <translation>Add a meeting that repeats weekly; each can be changed alone later.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Thêm, tìm, sửa một người</source>
   <translation>Adding, finding, changing a person</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Tiến độ và các cuộc kiểm tra tự vào báo cáo của xã.</source>
   <translation>Progress and inspections go into the commune's report by themselves.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Trang Hôm nay</source>
   <translation>The page Today</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Tủ sách</source>
   <translation>Book corner</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Việc của máy khác thì xem được, không hoàn tác ở máy này.</source>
   <translation>What another laptop did can be read here, not undone.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Với người vắng: gõ hai, ba chữ của tên, Enter, rồi 3 Có phép hay 4 Không phép.</source>
   <translation>For those absent: type two or three letters, Enter, then 3 Excused or 4 Absent.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Xem các ô được đánh dấu chưa chắc; ô để trống thì sửa sau cũng được.</source>
   <translation>Look at the boxes marked unsure; what is left blank can be changed later.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Xem máy hiểu từng cột là gì. Cột nào sai thì chọn lại ở đầu cột.</source>
   <translation>See what each column was understood as. Choose again on top where it is wrong.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Xem tờ giấy trên màn hình; chọn khổ giấy và số dòng trống.</source>
   <translation>See the sheet on the screen; choose paper size and blank lines.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Xem từng trang trên màn hình; số nào cũng lấy từ sổ.</source>
   <translation>See each page on the screen; every figure comes from the book.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Xem từng tệp mang gì, rồi bấm “Nhận vào sổ”. Tệp bị cắt thì máy nói rõ.</source>
   <translation>See what each file brings, then press “Take in”. A cut-off file is named.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Xã đưa lại giấy báo thì bấm “Mở giấy báo của xã…”: biết xã đã nhận đến đâu.</source>
   <translation>When the commune gives a receipt: “Open the commune's receipt…” shows what arrived.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Đi giữa các ô bằng phím mũi tên: mỗi dòng một người, mỗi cột một buổi.</source>
   <translation>Move between the cells by the arrow keys: a line is a person, a column a meeting.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Đi kiểm tra về, bấm “Ghi cuộc kiểm tra”: mỗi tồn tại ghi một dòng.</source>
   <translation>Back from an inspection press “Note an inspection”: one line for each finding.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Điền biểu của cấp trên</source>
   <translation>Filling forms from above</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Điểm danh một buổi</source>
   <translation>Marking a meeting</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Đưa danh sách Excel vào sổ</source>
   <translation>Taking an Excel list into the book</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Đưa lại đúng danh sách ấy lần nữa cũng không thành hai người.</source>
   <translation>Taking the same list again makes nobody twice.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Đếm lượt bạn đọc: mỗi người một phím 1, 2, 3 hoặc 4.</source>
   <translation>Counting readers: one key 1, 2, 3 or 4 each.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Đến muộn bấm 2. Bấm nhầm thì 0 bỏ dấu, hoặc Ctrl và Z.</source>
   <translation>Late: press 2. Pressed wrongly: 0 takes the mark away, or Ctrl and Z.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Đến để làm gì, phục vụ ở đâu: chọn một lần, máy nhớ cho cả ngày.</source>
   <translation>What for, and where: choose once, it is kept for the day.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Để mọi người ký vào ô của mình; người đến thêm ghi vào dòng trống.</source>
   <translation>Everybody signs in their own box; walk-ins write on the blank lines.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Đọc số cho nhau nghe. Giống nhau thì bấm “Hai bên đọc giống nhau”.</source>
   <translation>Read the numbers to each other. If they are the same, press “Both sides read the same”.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Đừng gạch vào bốn ô vuông đen ở góc và ô mã: nhờ chúng máy đọc được ảnh.</source>
   <translation>Do not write over the black corner squares and the code: by them the photo is read.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Ở trang Hôm nay, bấm “In danh sách ký” cạnh buổi.</source>
   <translation>On Today, press “Print sign-in sheet” beside the meeting.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>Ở trang Hôm nay, bấm “Điểm danh” cạnh buổi, hoặc bấm Ctrl và D.</source>
   <translation>On Today, press “Mark” beside the meeting, or press Ctrl and D.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>“Hoàn tác việc này” lấy lại cả việc đã làm từ nhiều ngày trước.</source>
   <translation>“Undo this act” takes back even what was done many days ago.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>“In bảng công khai…” chỉ ghi tên người đã đồng ý, còn lại cộng một dòng.</source>
   <translation>“Print the public list…” names only who agreed; all others are one line.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>“Lưu và in biên nhận” cho ra giấy có số thứ tự trong năm, hai liên.</source>
   <translation>“Save and print the receipt” gives a paper with a number of the year, in two copies.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>“Sửa, đặt hạn…” để ghi hạn: quá hạn thì danh sách nói ngay.</source>
   <translation>“Change, set a deadline…”: what is overdue is told in the list at once.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>“Tất cả có mặt” ghi cho người chưa điểm danh của buổi đang đứng.</source>
   <translation>“All present” marks those without a mark in the meeting you stand in.</translation>
  </message>
  <message>
   <location filename="desktop/guides.py" />
   <source>“Đã xóa” giữ mọi thứ đã xóa: chọn rồi bấm “Lấy lại”.</source>
   <translation>“Deleted” keeps everything deleted: choose it and press “Bring back”.</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>(không ghi tên)</source>
   <translation>(no name)</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>Enter, phím cách: nhận “{likely}”.</source>
   <translation>Enter, space bar: take “{likely}”.</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>Enter: dòng sau.</source>
   <translation>Enter: next row.</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>Người đến thêm (xem ảnh)</source>
   <translation>Walk-in (see the picture)</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>Người đến thêm: bấm 1 rồi gõ tên đọc được trong ảnh. Enter: dòng sau.</source>
   <translation>Who came along: press 1, then type the name read in the picture. Enter: next row.</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>Sổ đã điểm danh người này. 1: sửa thành có mặt; 4 hoặc 0: để nguyên như sổ.</source>
   <translation>The book has a mark for this person. 1: change it to present; 4 or 0: leave it as it is.</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>chưa ghi tên</source>
   <translation>no name yet</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>có lẽ {likely}</source>
   <translation>perhaps {likely}</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>có mặt</source>
   <translation>present</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>cần xem lại</source>
   <translation>look again</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>ngày {day}: {mark}</source>
   <translation>on {day}: {mark}</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>người mới, có mặt</source>
   <translation>new person, present</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>tờ có ký, sổ ghi {booked}</source>
   <translation>signed on the sheet, book says {booked}</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>vắng không phép</source>
   <translation>absent</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>{said} (chưa thấy cha, mẹ hoặc người giám hộ ký)</source>
   <translation>{said} (no signature of the parent or guardian seen)</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>{said}, cần xem lại</source>
   <translation>{said}, to be looked at</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>để trống</source>
   <translation>blank</translation>
  </message>
  <message>
   <location filename="desktop/itemmodels/scan_rows.py" />
   <source>đồng ý</source>
   <translation>yes</translation>
  </message>
  <message>
   <location filename="desktop/languages.py" />
   <source>Tiếng Việt</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang chép lịch năm trước</source>
   <translation>Copying last year’s calendar</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang chốt báo cáo</source>
   <translation>Closing the report</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang cộng số</source>
   <translation>Adding up the figures</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang cộng số báo cáo</source>
   <translation>Adding up the report</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang gom tệp báo lỗi</source>
   <translation>Gathering the fault report</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang gộp người ghi hai lần</source>
   <translation>Joining a person recorded twice</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang hoàn tác</source>
   <translation>Undoing</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu biểu mẫu</source>
   <translation>Saving the form</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu báo cáo ra tệp</source>
   <translation>Saving the report to a file</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu bản dự phòng</source>
   <translation>Saving a backup</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu bản dự phòng trong ngày</source>
   <translation>Saving the backup of the day</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu danh sách ra tệp</source>
   <translation>Saving the list to a file</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu giấy báo cho các làng</source>
   <translation>Saving the replies for the villages</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu giấy báo cho hai làng</source>
   <translation>Saving the replies for both villages</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu giấy báo cho làng</source>
   <translation>Saving the reply for the village</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu giấy báo cho máy cũ</source>
   <translation>Saving the reply for the old laptop</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu giấy để dành in</source>
   <translation>Saving the papers kept for printing</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu lịch ra tệp</source>
   <translation>Saving the calendar to a file</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu tệp</source>
   <translation>Saving the file</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu tệp bàn giao</source>
   <translation>Saving the handover file</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu tệp báo lỗi</source>
   <translation>Saving the fault report</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lưu tệp gửi xã</source>
   <translation>Saving the file for the commune</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang lấy lại</source>
   <translation>Bringing back</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang mở lại sổ từ bản dự phòng</source>
   <translation>Opening the book from a backup</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang nhập danh mục sách vào sổ</source>
   <translation>Taking the titles into the book</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang nhập danh sách vào sổ</source>
   <translation>Taking the list into the book</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang nhập hai làng</source>
   <translation>Merging the two villages</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang rút tệp đã nhận</source>
   <translation>Taking back a file that was taken in</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang so ảnh với sổ</source>
   <translation>Comparing the photos with the book</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang thêm ảnh vào báo cáo</source>
   <translation>Adding photos to the report</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang tách lại hai làng</source>
   <translation>Separating the two villages again</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang tìm bản dự phòng trên các ổ</source>
   <translation>Looking for backups on the drives</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang tìm người ghi hai lần</source>
   <translation>Looking for people recorded twice</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang tìm số từ đâu ra</source>
   <translation>Looking for where the figure comes from</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang tính lại tệp đã rút</source>
   <translation>Counting the file again</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang vẽ báo cáo</source>
   <translation>Drawing the report</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang vẽ danh sách ký</source>
   <translation>Drawing the sign-in sheet</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang vẽ giấy</source>
   <translation>Drawing the paper</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang vẽ tờ chìa khóa</source>
   <translation>Drawing the key page</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang vẽ tờ hướng dẫn</source>
   <translation>Drawing the guide</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang xem bản dự phòng</source>
   <translation>Looking at the backup</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang xem hai làng trước khi nhập</source>
   <translation>Looking at both villages before merging</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang xem trước danh sách</source>
   <translation>Looking at what the list would bring</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang xem tệp các làng gửi</source>
   <translation>Looking at the files of the villages</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang điền biểu mẫu</source>
   <translation>Filling in the form</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang đọc biểu mẫu</source>
   <translation>Reading the form</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang đọc bảng giao chỉ tiêu</source>
   <translation>Reading the table of targets</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang đọc bảng giao việc</source>
   <translation>Reading the table of tasks</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang đọc danh mục sách</source>
   <translation>Reading the titles</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang đọc danh sách</source>
   <translation>Reading the list</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang đọc lại tệp gửi xã</source>
   <translation>Reading the file for the commune again</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang đọc ảnh</source>
   <translation>Reading the picture</translation>
  </message>
  <message>
   <location filename="desktop/long_works.py" />
   <source>Đang đọc ảnh danh sách ký</source>
   <translation>Reading the photos of sheets</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source> nhuận</source>
   <translation> leap</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>6 tháng cuối năm {year}</source>
   <translation>second half of {year}</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>6 tháng đầu năm {year}</source>
   <translation>first half of {year}</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Chưa điểm danh</source>
   <translation>Not marked</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Chủ nhật</source>
   <translation>Sunday</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Thôn/làng</source>
   <translation>Village</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Thứ ba</source>
   <translation>Tuesday</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Thứ bảy</source>
   <translation>Saturday</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Thứ hai</source>
   <translation>Monday</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Thứ năm</source>
   <translation>Thursday</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Thứ sáu</source>
   <translation>Friday</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Thứ tư</source>
   <translation>Wednesday</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Vắng có phép</source>
   <translation>Excused</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>Vắng không phép</source>
   <translation>Absent</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>dạy: {teacher}</source>
   <translation>teacher: {teacher}</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>học viên</source>
   <translation>learner</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>khoảng {year}</source>
   <translation>about {year}</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>lý do khác</source>
   <translation>other reason</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>mất điện</source>
   <translation>power cut</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>ngày {day}</source>
   <translation>{day}</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>người dạy bận</source>
   <translation>teacher is busy</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>năm {year}</source>
   <translation>year {year}</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>quý {quarter}/{year}</source>
   <translation>quarter {quarter}/{year}</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>tháng {month}/{year}</source>
   <translation>month {month}/{year}</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>trưởng nhóm</source>
   <translation>head of the group</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>{count} học viên</source>
   <translation>{count} learners</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>{count} thành viên</source>
   <translation>{count} members</translation>
  </message>
  <message>
   <location filename="desktop/phrases.py" />
   <source>{day}/{month}{leap} âm lịch</source>
   <translation>{day}/{month}{leap} lunar</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Cho mượn về</source>
   <translation>Lends books</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Có máy tính cho bạn đọc</source>
   <translation>Has computers for readers</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Có mạng internet</source>
   <translation>Has internet</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Có trang, nhóm trên mạng</source>
   <translation>Has a page or group online</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Có tài liệu số</source>
   <translation>Has digital documents</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Dùng phần mềm để quản lý</source>
   <translation>Uses software for managing</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Giới thiệu sách, hướng dẫn đọc</source>
   <translation>Presents books, guides reading</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Hướng dẫn tìm thông tin</source>
   <translation>Helps to find information</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Lớp học, tập huấn kỹ năng</source>
   <translation>Classes, skills training</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Phục vụ lưu động, luân chuyển sách</source>
   <translation>Serves on the road, moves books around</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Phục vụ việc học tập</source>
   <translation>Serves learning</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Tra tên sách trên máy</source>
   <translation>Titles can be looked up on a device</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Tủ sách nhà văn hóa làng</source>
   <translation>Book corner of a village cultural house</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>chưa rõ loại</source>
   <translation>kind unknown</translation>
  </message>
  <message>
   <location filename="desktop/point_words.py" />
   <source>Ứng dụng công nghệ thông tin</source>
   <translation>Information technology</translation>
  </message>
  <message>
   <location filename="desktop/printing/preview.py" />
   <source>Xem trước khi in</source>
   <translation>Print preview</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>CLB, lớp, nhóm</source>
   <translation>Clubs, classes, groups</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>Câu lạc bộ, lớp, nhóm có hoạt động: {groups}; thành viên: {members}</source>
   <translation>Clubs, classes, groups with activity: {groups}; members: {members}</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>Số liệu trên máy đến {time} ngày {day}</source>
   <translation>Figures on this laptop up to {time} on {day}</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>Số người tham gia: {persons}</source>
   <translation>People who took part: {persons}</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>UBND xã {name}</source>
   <translation>People's Committee of {name}</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>lượt người DTTS</source>
   <translation>minority visits</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>lượt nữ</source>
   <translation>women's visits</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>lượt trẻ em</source>
   <translation>children's visits</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>số người</source>
   <translation>people</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>{name}, {period}</source>
   <translation>{name}, {period}</translation>
  </message>
  <message>
   <location filename="desktop/quick_words.py" />
   <source>Đã tổ chức {meetings} buổi, {visits} lượt người (nữ {female}, trẻ em {child}, người DTTS {minority})</source>
   <translation>Held {meetings} meetings, {visits} visits (women {female}, children {child}, minorities {minority})</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>cột này ghi tuổi, không ghi năm sinh; để trống năm sinh</source>
   <translation>this column gives the age, not the year of birth; year left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>dòng này không có tên; bỏ qua</source>
   <translation>this line has no name; skipped</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>trong sổ có nhiều người giống “{text}”; đã thêm thành người mới</source>
   <translation>several people in the book are like “{text}”; added as a new person</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>tên quá dài; bỏ qua dòng này</source>
   <translation>the name is too long; line skipped</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>vừa đánh dấu Nam vừa đánh dấu Nữ; để trống</source>
   <translation>both Male and Female are ticked; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>ô này báo lỗi “{text}”; để trống</source>
   <translation>this cell shows the error “{text}”; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” chưa rõ có phải là dấu đánh không; để trống</source>
   <translation>not clear whether “{text}” is a tick; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” chưa rõ là dân tộc nào; để trống</source>
   <translation>not clear which ethnic group “{text}” is; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” chưa rõ là nam hay nữ; để trống</source>
   <translation>not clear whether “{text}” is male or female; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” chưa rõ; để trống</source>
   <translation>“{text}” is not clear; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” chỉ có hai số của năm, chưa rõ năm nào; để trống</source>
   <translation>“{text}” has only two digits of the year; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” có thêm số hoặc chữ khác; chỉ ghi số đầu</source>
   <translation>“{text}” has more digits or letters; only the first number is taken</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” có thể bị Excel đổi ngày thành tháng; chỉ ghi năm</source>
   <translation>Excel may have turned day and month of “{text}”; only the year is taken</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” dài quá mức; để trống</source>
   <translation>“{text}” is far too long; left empty</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” khác với điều đang ghi trong sổ; sổ giữ như cũ</source>
   <translation>“{text}” differs from what the book says; the book stays</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” không có năm; để trống</source>
   <translation>“{text}” has no year; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” không phải là số điện thoại đủ số; để trống</source>
   <translation>“{text}” is no full phone number; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” không đọc được thành ngày, tháng, năm sinh; để trống</source>
   <translation>“{text}” cannot be read as a birth; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” là ngày chưa đến; để trống</source>
   <translation>“{text}” is a day to come; left blank</translation>
  </message>
  <message>
   <location filename="desktop/roster_words.py" />
   <source>“{text}” và cột bên cạnh đều ghi năm sinh; để trống</source>
   <translation>“{text}” and the column beside both give the birth; left blank</translation>
  </message>
  <message>
   <location filename="desktop/running.py" />
   <source>Hôm nay là {day}, đúng không?</source>
   <translation>Is today {day}?</translation>
  </message>
  <message>
   <location filename="desktop/running.py" />
   <source>Lần ghi cuối cùng cách ngày này hơn một năm. Ngày sai thì chỉnh đồng hồ của máy; những gì đã ghi vẫn đúng thứ tự.</source>
   <translation>The last record is more than a year before this day. If the day is wrong, set the clock of the computer; what is recorded keeps its order.</translation>
  </message>
  <message>
   <location filename="desktop/running.py" />
   <source>chưa có</source>
   <translation>none yet</translation>
  </message>
  <message>
   <location filename="desktop/running.py" />
   <source>hôm nay</source>
   <translation>today</translation>
  </message>
  <message>
   <location filename="desktop/running.py" />
   <source>{days} ngày</source>
   <translation>{days} days</translation>
  </message>
  <message>
   <location filename="desktop/running.py" />
   <source>Đúng ngày</source>
   <translation>The day is right</translation>
  </message>
  <message>
   <location filename="desktop/running.py" />
   <source>Để chỉnh đồng hồ</source>
   <translation>Set the clock first</translation>
  </message>
  <message>
   <location filename="desktop/screens/actor_acts.py" />
   <source>Ai đang ghi?</source>
   <translation>Who is writing?</translation>
  </message>
  <message>
   <location filename="desktop/screens/actor_acts.py" />
   <source>Ghi tên này</source>
   <translation>Write this name</translation>
  </message>
  <message>
   <location filename="desktop/screens/actor_acts.py" />
   <source>Tên người ghi</source>
   <translation>Name of who writes</translation>
  </message>
  <message>
   <location filename="desktop/screens/backups.py" />
   <source>Sao lưu vào đâu</source>
   <translation>Where to back up</translation>
  </message>
  <message>
   <location filename="desktop/screens/backups.py" />
   <source>Từ nay mỗi ngày để thêm một bản lưu ở {folder}.</source>
   <translation>From now on one more copy a day goes to {folder}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/backups.py" />
   <source>Đã sao lưu và đọc lại thấy đúng: {file}</source>
   <translation>Backed up and read back rightly: {file}</translation>
  </message>
  <message>
   <location filename="desktop/screens/backups.py" />
   <source>Để thêm một bản lưu ở đâu</source>
   <translation>Where to put one more copy</translation>
  </message>
  <message>
   <location filename="desktop/screens/beginning.py" />
   <source>Gửi xã tệp trả lời: {file}. Gọi điện đọc số cho nhau nghe: {digits}.</source>
   <translation>Send the answer file to the commune: {file}. Read the numbers to each other by telephone: {digits}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/beginning.py" />
   <source>Mở sổ trước, rồi mở lại tệp {file}.</source>
   <translation>Start a book first, then open the file {file} again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/beginning.py" />
   <source>Sổ của xã</source>
   <translation>Book of a commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/beginning.py" />
   <source>Sổ nhà văn hóa</source>
   <translation>Book of a cultural house</translation>
  </message>
  <message>
   <location filename="desktop/screens/beginning.py" />
   <source>{kind}, lưu ngày {day}, {count} việc đã ghi, ở {path}</source>
   <translation>{kind}, saved on {day}, {count} acts written, in {path}</translation>
  </message>
  <message>
   <location filename="desktop/screens/bulk.py" />
   <source>Ai đã sửa, sửa gì</source>
   <translation>Who changed what</translation>
  </message>
  <message>
   <location filename="desktop/screens/bulk.py" />
   <source>Đã xóa {count} dòng</source>
   <translation>{count} rows removed</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Cho mượn nhà văn hóa…</source>
   <translation>Lend the cultural house…</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Các buổi tháng {month}</source>
   <translation>Meetings of month {month}</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Cả làng nghỉ…</source>
   <translation>Days off for all…</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>In danh sách cả tháng</source>
   <translation>Print the month's sheets</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Lưu lịch</source>
   <translation>Save the calendar</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Lưu lịch cả năm cho điện thoại (.ics)…</source>
   <translation>Save the year for a phone (.ics)…</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Lịch (*.ics)</source>
   <translation>Calendars (*.ics)</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Lịch hoạt động</source>
   <translation>Calendar</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Lịch {year}.ics</source>
   <translation>Calendar {year}.ics</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Tháng này chưa có buổi nào.</source>
   <translation>No meeting this month yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Việc khác với lịch</source>
   <translation>More for the calendar</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>hoãn {count}</source>
   <translation>postponed {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>nghỉ {count}</source>
   <translation>called off {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>{count} buổi</source>
   <translation>{count} meetings</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>Đã lưu lịch vào {file}.</source>
   <translation>The calendar is saved into {file}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar.py" />
   <source>đã điểm danh {count}</source>
   <translation>marked {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_day.py" />
   <source>Ghi bù một buổi</source>
   <translation>Add a meeting late</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_day.py" />
   <source>Lên lịch</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_day.py" />
   <source>Ngày này chưa có buổi nào.</source>
   <translation>No meeting on this day yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_day.py" />
   <source>Sửa…</source>
   <translation>Change…</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_day.py" />
   <source>Việc khác với lượt mượn này</source>
   <translation>More for this loan</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_day.py" />
   <source>Xóa lượt mượn</source>
   <translation>Delete the loan</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_day.py" />
   <source>{what}: đã xóa.</source>
   <translation>{what}: deleted.</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_meeting.py" />
   <source>In</source>
   <translation>Print</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_meeting.py" />
   <source>Sửa buổi…</source>
   <translation>Change the meeting…</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_meeting.py" />
   <source>Việc khác với buổi này</source>
   <translation>More for this meeting</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_meeting.py" />
   <source>Vẫn sinh hoạt</source>
   <translation>Meeting after all</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_meeting.py" />
   <source>Xóa buổi này</source>
   <translation>Delete this meeting</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_month.py" />
   <source>Lịch tháng</source>
   <translation>Calendar of the month</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_month.py" />
   <source>Tháng sau</source>
   <translation>Next month</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_month.py" />
   <source>Tháng trước</source>
   <translation>Previous month</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_month.py" />
   <source>Tháng {month}</source>
   <translation>Month {month}</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_month.py" />
   <source>Về tháng này</source>
   <translation>Back to this month</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_month.py" />
   <source>Xem lịch của</source>
   <translation>Show the calendar of</translation>
  </message>
  <message>
   <location filename="desktop/screens/calendar_month.py" />
   <source>tất cả các nhóm</source>
   <translation>all groups</translation>
  </message>
  <message>
   <location filename="desktop/screens/contact_note.py" />
   <source>Chưa ghi. Ghi tên và số điện thoại thì làng biết gửi cho ai, gọi ai.</source>
   <translation>Not noted. With a name and a phone number villages know to whom to send and whom to call.</translation>
  </message>
  <message>
   <location filename="desktop/screens/contact_note.py" />
   <source>Đã ghi. Giấy báo từ nay báo cho các làng.</source>
   <translation>Noted. Receipts tell the villages from now on.</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Biên nhận số {number}</source>
   <translation>Receipt no. {number}</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Cho số mới</source>
   <translation>Give a new number</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Dùng cho: {what}</source>
   <translation>For: {what}</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Giữ lại</source>
   <translation>Keep them</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Hai máy đã cho cùng một số biên nhận. Cho số mới nếu chưa giao giấy.</source>
   <translation>Two laptops gave the same receipt number. Give a new one if the paper was not handed over.</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>In biên nhận…</source>
   <translation>Print receipt…</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Không ghi tên lên bảng</source>
   <translation>Not named on the board</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Không gửi tên lên xã</source>
   <translation>Name not sent to the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Tên, địa chỉ, ghi chú của lần ủng hộ này mất ở mọi máy, kể cả ở xã, và không lấy lại được. Số tiền, hiện vật vẫn còn trong số liệu.</source>
   <translation>Name, address and note of this donation go on every machine, the commune's too, and cannot be brought back. Money and goods stay in the figures.</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Xóa hẳn tên người ủng hộ…</source>
   <translation>Erase the donor's name…</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Xóa hẳn tên {name}?</source>
   <translation>Erase the name {name}?</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>{amount} đồng</source>
   <translation>{amount} dong</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Đã cho số biên nhận mới</source>
   <translation>A new receipt number was given</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Đã lấy lại ủng hộ của {name}</source>
   <translation>Brought back the donation of {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Đã sửa ủng hộ của {name}</source>
   <translation>Changed the donation of {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Đã xóa hẳn tên người ủng hộ</source>
   <translation>The donor's name was erased</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>Đã xóa ủng hộ của {name}</source>
   <translation>Deleted the donation of {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>✓ Ghi tên lên bảng</source>
   <translation>✓ Named on the board</translation>
  </message>
  <message>
   <location filename="desktop/screens/donation_panel.py" />
   <source>✓ Gửi tên lên xã</source>
   <translation>✓ Name sent to the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>Chưa ghi đóng góp nào. Ghi ai ủng hộ gì, in biên nhận có số thứ tự.</source>
   <translation>No donation yet. Record who gave what and print a numbered receipt.</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>Ghi đóng góp</source>
   <translation>Record a donation</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>Gõ tên, hiện vật, việc hoặc số biên nhận</source>
   <translation>Type a name, goods, a purpose or a receipt number</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>In bảng công khai…</source>
   <translation>Print the public list…</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>Năm {year}: {gifts} lần ủng hộ; tiền {money} đồng; hiện vật, công, sách ước {worth} đồng</source>
   <translation>{year}: {gifts} donations; money {money} dong; goods, labour, books about {worth} dong</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>Xem gì</source>
   <translation>What to show</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>Xem số tiền</source>
   <translation>Show amounts</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>Đang có</source>
   <translation>Kept</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>Đã ghi ủng hộ của {name}</source>
   <translation>Recorded the donation of {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>Đã xóa</source>
   <translation>Deleted</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations.py" />
   <source>Ẩn số tiền</source>
   <translation>Hide amounts</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations_list.py" />
   <source>Dùng cho</source>
   <translation>For</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations_list.py" />
   <source>Hiện vật, công, sách</source>
   <translation>Goods, labour, books</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations_list.py" />
   <source>Năm nay</source>
   <translation>This year</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations_list.py" />
   <source>Số</source>
   <translation>No.</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations_list.py" />
   <source>Trùng số biên nhận</source>
   <translation>Same receipt number</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations_list.py" />
   <source>khoảng {amount}</source>
   <translation>about {amount}</translation>
  </message>
  <message>
   <location filename="desktop/screens/donations_list.py" />
   <source>Ủng hộ</source>
   <translation>Given</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Biểu</source>
   <translation>Forms</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Báo cáo</source>
   <translation>Reports</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Cho mượn đồ</source>
   <translation>Lending things</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Các dịp của các làng</source>
   <translation>Occasions of the houses</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Danh sách</source>
   <translation>Lists</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Gửi xã</source>
   <translation>Hand in</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Hôm nay</source>
   <translation>Today</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Hướng dẫn</source>
   <translation>Guide</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>In giấy tờ</source>
   <translation>Print papers</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Kết nối</source>
   <translation>Connect</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Lịch</source>
   <translation>Calendar</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Lịch sử</source>
   <translation>History</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Nhập từ Excel</source>
   <translation>From Excel</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Nhập từ ảnh</source>
   <translation>From photos</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Thư viện</source>
   <translation>Library</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Tệp các làng gửi</source>
   <translation>Files from the villages</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Tệp gửi</source>
   <translation>Files</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Đóng góp</source>
   <translation>Donations</translation>
  </message>
  <message>
   <location filename="desktop/screens/entries.py" />
   <source>Ảnh chờ đối chiếu</source>
   <translation>Photos that wait</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Ai mượn {name}?</source>
   <translation>Who borrows {name}?</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Cho mượn…</source>
   <translation>Lend…</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Chưa ghi đồ nào. Ghi bộ chiêng, loa, ghế để khi cho mượn biết ai đang giữ.</source>
   <translation>Nothing is noted yet. Note gong sets, speakers and chairs to know who holds them when they are lent.</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Có trong nhà văn hóa</source>
   <translation>In the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Diện tích xây dựng (m²)</source>
   <translation>Built area (m²)</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Diện tích, chỗ ngồi của nhà văn hóa</source>
   <translation>Area and seats of the cultural house</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Diện tích, chỗ ngồi…</source>
   <translation>Area, seats…</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Ghi thêm đồ</source>
   <translation>Add a thing</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Gia hạn {name} cho {who}</source>
   <translation>{name} lent on to {who}</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Gia hạn…</source>
   <translation>Lend on…</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Giấy mượn…</source>
   <translation>Lending note…</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Hạn cũ: {day}</source>
   <translation>Due before: {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Hạn trả mới</source>
   <translation>New day of return</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>In…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Không có gì đang cho mượn.</source>
   <translation>Nothing is lent.</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Mấy chỗ ngồi</source>
   <translation>How many seats</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Nhà {area} m², {seats} chỗ ngồi</source>
   <translation>House {area} m², {seats} seats</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Nhận trả</source>
   <translation>Take back</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Sân rộng mấy m² (nếu có)</source>
   <translation>Yard in m² (if any)</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Sửa tên, số cái…</source>
   <translation>Change name, number…</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Xóa khỏi sổ</source>
   <translation>Delete from the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>năm {year} còn {left} thứ chưa xem tình trạng</source>
   <translation>{left} things not looked at in {year}</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Đang cho mượn</source>
   <translation>Lent now</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Đã ghi diện tích, chỗ ngồi</source>
   <translation>Area and seats are noted</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Đã ghi tình trạng {count} thứ</source>
   <translation>Condition of {count} things written down</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Đã ghi {name}</source>
   <translation>Added {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Đã nhận trả {count} thứ</source>
   <translation>{count} things are back</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Đã nhận trả {name}</source>
   <translation>Took back {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Đã sửa {name}</source>
   <translation>Changed {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Đã xóa lượt mượn {name}</source>
   <translation>Loan of {name} removed</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>Đã xóa {name}</source>
   <translation>Deleted {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>✓ đạt tiêu chí của xã</source>
   <translation>✓ reaches the commune's criteria</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment.py" />
   <source>✕ chưa đạt tiêu chí của xã</source>
   <translation>✕ does not reach the commune's criteria yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment_list.py" />
   <source>Chưa xem năm nay</source>
   <translation>Not looked at this year</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment_list.py" />
   <source>Có</source>
   <translation>There are</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment_list.py" />
   <source>Mượn ngày</source>
   <translation>Lent on</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment_list.py" />
   <source>Quá hạn</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment_list.py" />
   <source>Xem ngày</source>
   <translation>Looked at on</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment_list.py" />
   <source>chưa xem</source>
   <translation>not looked at</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment_list.py" />
   <source>✓ Tốt</source>
   <translation>✓ Good</translation>
  </message>
  <message>
   <location filename="desktop/screens/equipment_list.py" />
   <source>✕ Hỏng</source>
   <translation>✕ Broken</translation>
  </message>
  <message>
   <location filename="desktop/screens/exporting.py" />
   <source>Excel (*.xlsx)</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <location filename="desktop/screens/exporting.py" />
   <source>LibreOffice (*.ods)</source>
   <translation>LibreOffice (*.ods)</translation>
  </message>
  <message>
   <location filename="desktop/screens/exporting.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="desktop/screens/exporting.py" />
   <source>Văn bản có dấu phẩy (*.csv)</source>
   <translation>Text with commas (*.csv)</translation>
  </message>
  <message>
   <location filename="desktop/screens/exporting.py" />
   <source>Xuất danh sách</source>
   <translation>Export a list</translation>
  </message>
  <message>
   <location filename="desktop/screens/exporting.py" />
   <source>Đang gom danh sách</source>
   <translation>Gathering the list</translation>
  </message>
  <message>
   <location filename="desktop/screens/exporting.py" />
   <source>Đã lưu {count} dòng vào {file}.</source>
   <translation>Saved {count} lines into {file}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/fault_reporting.py" />
   <source>Đã lưu tệp báo lỗi: {file}</source>
   <translation>The fault report is saved: {file}</translation>
  </message>
  <message>
   <location filename="desktop/screens/file_type_acts.py" />
   <source>Bây giờ bấm đúp tệp .solang là mở ở đây. Sổ và các tệp không đổi gì.</source>
   <translation>A double click on a .solang file opens it here now. The book and the files stay as they are.</translation>
  </message>
  <message>
   <location filename="desktop/screens/file_type_acts.py" />
   <source>Bấm đúp tệp .solang không mở ở đây nữa.</source>
   <translation>A double click on a .solang file opens it here no more.</translation>
  </message>
  <message>
   <location filename="desktop/screens/file_type_acts.py" />
   <source>Bấm đúp tệp .solang thì mở bằng Sổ Làng?</source>
   <translation>Open .solang files with Sổ Làng by a double click?</translation>
  </message>
  <message>
   <location filename="desktop/screens/file_type_acts.py" />
   <source>Chỉ đặt cho người đang dùng máy này, lúc nào cũng bỏ được.</source>
   <translation>Only for the person who uses this machine; it can be taken back at any time.</translation>
  </message>
  <message>
   <location filename="desktop/screens/file_type_acts.py" />
   <source>Giữ như bây giờ</source>
   <translation>Keep it as it is</translation>
  </message>
  <message>
   <location filename="desktop/screens/file_type_acts.py" />
   <source>Mở bằng Sổ Làng</source>
   <translation>Open with Sổ Làng</translation>
  </message>
  <message>
   <location filename="desktop/screens/file_type_acts.py" />
   <source>Thôi mở tệp .solang bằng Sổ Làng?</source>
   <translation>Stop opening .solang files with Sổ Làng?</translation>
  </message>
  <message>
   <location filename="desktop/screens/file_type_acts.py" />
   <source>Thôi, không mở ở đây</source>
   <translation>Stop opening them here</translation>
  </message>
  <message>
   <location filename="desktop/screens/file_type_acts.py" />
   <source>Từ nay bấm đúp tệp .solang là mở ở đây.</source>
   <translation>From now on a double click on a .solang file opens it here.</translation>
  </message>
  <message>
   <location filename="desktop/screens/file_type_acts.py" />
   <source>Để như cũ</source>
   <translation>Leave it</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Bắt đầu thế nào?</source>
   <translation>How to begin?</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Có tệp mời của xã…</source>
   <translation>With the commune's invitation…</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Cỡ chữ</source>
   <translation>Text size</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Mở lại bản này</source>
   <translation>Reopen this copy</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Mở lại từ bản đã lưu</source>
   <translation>Reopen from a copy</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Mở sổ cho xã</source>
   <translation>Start a commune's book</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Mở sổ mới cho nhà văn hóa</source>
   <translation>Start a new book of a cultural house</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Sổ nằm trên máy này, không cần mạng, không cần tài khoản.</source>
   <translation>The book is on this laptop, without network, without account.</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Thấy bản đã lưu trên máy này</source>
   <translation>A copy was found on this laptop</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Tập dùng với sổ tập</source>
   <translation>Try the practice book</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>Tệp mời của xã</source>
   <translation>Invitation of the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_run.py" />
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>8 nhóm, mỗi nhóm 4 ký tự</source>
   <translation>8 groups of 4 characters</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Bước {step} trong {steps}</source>
   <translation>Step {step} of {steps}</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Bản sao lưu để thêm ở đâu?</source>
   <translation>Where should one more backup go?</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Bản đã lưu (*.saoluu)</source>
   <translation>Copies (*.saoluu)</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Bấm đúp tệp .solang thì mở bằng Sổ Làng</source>
   <translation>Double click on a .solang file opens Sổ Làng</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Chưa chọn bản nào.</source>
   <translation>No copy chosen yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Chưa ghi.</source>
   <translation>Not written yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Chỉ trên máy này</source>
   <translation>Only on this laptop</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Chỉ trên máy này. Đổi lại ở Tệp → Nơi để bản lưu.</source>
   <translation>Only on this laptop. Change it in File → Where copies are kept.</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Chọn bản đã lưu</source>
   <translation>Choose a copy</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Chọn bản đã lưu…</source>
   <translation>Choose a copy…</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Chọn chỗ khác…</source>
   <translation>Choose another place…</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Danh sách người tham gia</source>
   <translation>List of people</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Lan</source>
   <translation>Lan</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Máy cũ đã mất: khóa dự phòng trên giấy</source>
   <translation>The old laptop is lost: reserve key on paper</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Mã in trên tờ giấy lúc mở sổ. Cùng máy cũ thì để trống.</source>
   <translation>The code on the paper printed when the book was started. On the same laptop leave it blank.</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Mã mở lại</source>
   <translation>Code for reopening</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Mỗi ngày máy tự lưu một bản trên máy này. Để thêm một bản ở USB hoặc ổ khác thì máy hỏng cũng không mất gì.</source>
   <translation>Every day one copy is saved on this laptop. With one more on a stick or another disk, a broken laptop loses nothing.</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Mở lại</source>
   <translation>Reopen</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Mở sổ</source>
   <translation>Start the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Nhập từ Excel ngay khi mở sổ</source>
   <translation>From Excel, as soon as the book is started</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Sổ của nhà văn hóa nào?</source>
   <translation>Which cultural house?</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Sổ của xã nhận tệp các làng gửi và lập báo cáo tổng hợp.</source>
   <translation>The commune's book takes in the villages' files and makes the report over all.</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Sổ của xã nào?</source>
   <translation>Which commune?</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Theo tệp mời: {house}, xã {commune}, {province}.</source>
   <translation>By the invitation: {house}, commune {commune}, {province}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Thêm một bản ở: {folder}</source>
   <translation>One more copy in: {folder}</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Tiếp</source>
   <translation>Next</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Tên này ký dưới mỗi việc đã ghi, không cần mật khẩu. Để trống cũng được.</source>
   <translation>This name signs everything that is written, without a password. It may stay blank.</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Tên xã</source>
   <translation>Name of the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Xã đã chọn sẵn: {what}.</source>
   <translation>Chosen by the commune: {what}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>chỉ tiêu năm {year}</source>
   <translation>the target of {year}</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>gọi là {word}</source>
   <translation>called {word}</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>lời trên giấy tờ</source>
   <translation>sentences on papers</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>mẫu đầu báo cáo</source>
   <translation>the head of reports</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Để bản lưu ở đâu</source>
   <translation>Where copies are kept</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Để sau</source>
   <translation>Later</translation>
  </message>
  <message>
   <location filename="desktop/screens/first_steps.py" />
   <source>Để trống nếu xã mở sổ lần đầu</source>
   <translation>Leave blank when the commune starts for the first time</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Biểu mới: {name}. Chưa gắn số liệu nào.</source>
   <translation>New form: {name}. No figure is bound yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Bỏ gắn</source>
   <translation>Unbind</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Chưa chọn ô</source>
   <translation>No cell chosen</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Các ô của biểu</source>
   <translation>Cells of the form</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Cùng kỳ năm trước</source>
   <translation>Same period last year</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Cả xã</source>
   <translation>Whole commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Của nơi nào</source>
   <translation>Of which place</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Gắn vào ô này</source>
   <translation>Bind to this cell</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Không còn trang “{sheet}”.</source>
   <translation>The sheet “{sheet}” is gone.</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Lũy kế từ đầu năm</source>
   <translation>Cumulative since January</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Lưu biểu đã điền</source>
   <translation>Save the filled form</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Mở biểu của cấp trên</source>
   <translation>Open a form from above</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Mở biểu…</source>
   <translation>Open a form…</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Mở tệp Excel cấp trên gửi xuống, bấm vào một ô rồi chọn số liệu cho ô đó.</source>
   <translation>Open the Excel file sent from above, press a cell and choose its figure.</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Sổ chưa có số liệu, để trống: {cells}.</source>
   <translation>The book has no figure for, left blank: {cells}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Trang tính</source>
   <translation>Sheet</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Trong kỳ</source>
   <translation>In the period</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Tính cho</source>
   <translation>Counted for</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>nơi chưa gửi tệp</source>
   <translation>a house without a file</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>{form} đã điền.xlsx</source>
   <translation>{form} filled.xlsx</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>{name} khác với lần gắn số liệu: xem lại từng ô.</source>
   <translation>{name} differs from when figures were put in: look at each cell again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>{name}: đã gắn {count} ô.</source>
   <translation>{name}: {count} cells bound.</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Ô {cell}</source>
   <translation>Cell {cell}</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Điền và lưu…</source>
   <translation>Fill and save…</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Đã bỏ gắn ô {cell}.</source>
   <translation>Cell {cell} is unbound.</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Đã gắn số liệu vào ô {cell}.</source>
   <translation>The figure is bound to cell {cell}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/forms.py" />
   <source>Đã điền {count} ô: {file}.</source>
   <translation>Filled {count} cells: {file}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>Chọn một người trong danh sách thành viên trước.</source>
   <translation>Choose somebody in the list of members first.</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>Các buổi đã điểm danh vẫn giữ nguyên.</source>
   <translation>Meetings already marked stay as they are.</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>Ngày cuối</source>
   <translation>Last day</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>Nhóm không còn trong lịch từ sau ngày đó. Số liệu trước đó vẫn giữ nguyên.</source>
   <translation>The group leaves the calendar after that day. Earlier figures stay.</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>Trong các buổi đang chọn không có buổi nào chưa điểm danh.</source>
   <translation>None of the chosen meetings is unmarked.</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>{count} buổi đang chọn</source>
   <translation>{count} chosen meetings</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>{count} người nghỉ {group}</source>
   <translation>{count} people leave {group}</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>{group} kết thúc</source>
   <translation>{group} ends</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>{group} đã kết thúc</source>
   <translation>{group} has ended</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>{name} là {role}</source>
   <translation>{name} is {role}</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>{name} nghỉ {group}</source>
   <translation>{name} left {group}</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>Đã ghi nghỉ {count}.</source>
   <translation>{count} have left.</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>Đã thêm {count} người vào {group}</source>
   <translation>Added {count} people to {group}</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>Đã thêm {name} vào {g}</source>
   <translation>Added {name} to {g}</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>Đã xóa {count} buổi</source>
   <translation>Deleted {count} meetings</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_acts.py" />
   <source>Đã xóa {group} ({members})</source>
   <translation>Deleted {group} ({members})</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Chưa có ai nghỉ sinh hoạt.</source>
   <translation>Nobody has left yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Chưa có buổi nào. Bấm “Thêm buổi…” để xếp lịch.</source>
   <translation>No meeting yet. Press “Add a meeting…” to plan.</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Các buổi {count}</source>
   <translation>Meetings {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Học viên {count}</source>
   <translation>Learners {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Nghỉ các buổi này…</source>
   <translation>Call these meetings off…</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Nghỉ sinh hoạt…</source>
   <translation>Leave a group…</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Nghỉ, hoãn</source>
   <translation>Called off, postponed</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Người đã nghỉ</source>
   <translation>People who left</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Nhóm chưa có ai. Bấm nút thêm ở dưới rồi chọn trong sổ.</source>
   <translation>Nobody is in the group yet. Press the adding button below and choose from the book.</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Thành viên</source>
   <translation>Members</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Thành viên {count}</source>
   <translation>Members {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Tình hình</source>
   <translation>What became of it</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Đã nghỉ {count}</source>
   <translation>Left {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_pages.py" />
   <source>Đã điểm danh</source>
   <translation>Marked</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_panel.py" />
   <source>Ghi bù nhiều buổi…</source>
   <translation>Add several meetings late…</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_panel.py" />
   <source>Mở trang người này</source>
   <translation>Open this person's page</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_panel.py" />
   <source>Người đang chọn nghỉ sinh hoạt…</source>
   <translation>The chosen person leaves…</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_panel.py" />
   <source>Nhóm kết thúc…</source>
   <translation>The group ends…</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_panel.py" />
   <source>Thêm buổi…</source>
   <translation>Add a meeting…</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_panel.py" />
   <source>Thêm học viên…</source>
   <translation>Add learners…</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_panel.py" />
   <source>Thêm thành viên…</source>
   <translation>Add members…</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_panel.py" />
   <source>Việc khác với nhóm này</source>
   <translation>More for this group</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_panel.py" />
   <source>Xóa nhóm</source>
   <translation>Delete the group</translation>
  </message>
  <message>
   <location filename="desktop/screens/group_panel.py" />
   <source>Đổi việc trong nhóm…</source>
   <translation>Change the role…</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>Chưa có câu lạc bộ, lớp hay nhóm nào. Lập một nhóm rồi thêm người, xếp buổi.</source>
   <translation>No club, class or group yet. Found one, then add people and plan meetings.</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>Các buổi của {group}</source>
   <translation>Meetings of {group}</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>Các nhóm</source>
   <translation>Groups</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>Các nhóm kết thúc…</source>
   <translation>These groups end…</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>Lập nhóm mới</source>
   <translation>Found a new group</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>Lập nhóm đầu tiên</source>
   <translation>Found the first group</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>Ngày kết thúc</source>
   <translation>Last day</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>Thành viên {group}</source>
   <translation>Members of {group}</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>{count} nhóm kết thúc</source>
   <translation>{count} groups end</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>{count} nhóm đang sinh hoạt</source>
   <translation>{count} groups meet</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups.py" />
   <source>Đã lập {name}</source>
   <translation>Founded {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups_list.py" />
   <source>Buổi tới</source>
   <translation>Next meeting</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups_list.py" />
   <source>Chưa xếp buổi</source>
   <translation>Nothing planned</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups_list.py" />
   <source>Câu lạc bộ</source>
   <translation>Clubs</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups_list.py" />
   <source>Lớp</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups_list.py" />
   <source>Nhóm sở thích</source>
   <translation>Interest groups</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups_list.py" />
   <source>chưa xếp buổi</source>
   <translation>nothing planned</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups_list.py" />
   <source>Đã kết thúc</source>
   <translation>Ended</translation>
  </message>
  <message>
   <location filename="desktop/screens/groups_list.py" />
   <source>đã kết thúc</source>
   <translation>ended</translation>
  </message>
  <message>
   <location filename="desktop/screens/guide.py" />
   <source>Cả bảy việc</source>
   <translation>All seven tasks</translation>
  </message>
  <message>
   <location filename="desktop/screens/guide.py" />
   <source>Hướng dẫn dùng Sổ Làng</source>
   <translation>Guide to Sổ Làng</translation>
  </message>
  <message>
   <location filename="desktop/screens/guide.py" />
   <source>Mỗi việc một tờ, chữ to, in ra treo ở nhà văn hóa.</source>
   <translation>One page a task, in large letters, to print and hang up in the cultural house.</translation>
  </message>
  <message>
   <location filename="desktop/screens/guide.py" />
   <source>Tờ giấy</source>
   <translation>The paper</translation>
  </message>
  <message>
   <location filename="desktop/screens/guide.py" />
   <source>Ở trang nào cũng bấm F1 để xem cách làm.</source>
   <translation>On any page F1 shows how it is done.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Báo không phát sinh</source>
   <translation>Report: nothing</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Giấy báo của xã</source>
   <translation>Receipt of the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Giấy để dành in ở xã cũng đã lưu: {file}.</source>
   <translation>Papers for printing at the commune are saved as well: {file}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Gửi: chỗ sửa trong sổ.</source>
   <translation>Going: corrections in the book.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Gửi: {what}.</source>
   <translation>Going: {what}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Không có gì mới để gửi.</source>
   <translation>Nothing new to send.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Không có gì mới để gửi: xã đã có hết.</source>
   <translation>Nothing new to send: the commune has everything.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Không gửi tên của {count} người chưa đồng ý: chỉ gửi số.</source>
   <translation>Names of {count} people who did not agree are not sent: only numbers.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Không phát sinh…</source>
   <translation>Nothing to report…</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Lưu tệp gửi xã vào đâu</source>
   <translation>Where to save the file for the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Lưu vào USB</source>
   <translation>Save to USB</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Lưu để gửi Zalo</source>
   <translation>Save for Zalo</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Nhiều quá nên lưu thành {count} tệp: gửi cả.</source>
   <translation>So much that it became {count} files: send all of them.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Tháng {month} không phát sinh hoạt động nào?</source>
   <translation>No activity at all in month {month}?</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Thôi, để lúc khác</source>
   <translation>Not now</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Xã chưa báo đã nhận lần nào.</source>
   <translation>The commune has not confirmed anything yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Xã sẽ thấy làng đã báo, không phải quên. Sau có buổi vẫn ghi được.</source>
   <translation>The commune sees that it was said, not forgotten. A meeting can still be noted later.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Xã đã nhận đến ngày {day}.</source>
   <translation>The commune has everything up to {day}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>{count} lượt điểm danh</source>
   <translation>{count} marks</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>{count} người mới</source>
   <translation>{count} new people</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>{name}, còn trống {free} GB</source>
   <translation>{name}, {free} GB free</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Đã chép ba dòng biên nhận. Mở Zalo rồi dán vào tin nhắn.</source>
   <translation>The three lines of the receipt are copied. Open Zalo and paste them.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Đã ghi: tháng này không phát sinh. Lưu tệp để gửi xã.</source>
   <translation>Noted: nothing this month. Save the file for the commune.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Đã mở giấy báo của xã.</source>
   <translation>The commune's receipt is opened.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in.py" />
   <source>Đã mở giấy báo. Xã đã sửa {count} chỗ trong sổ.</source>
   <translation>The receipt is opened. The commune corrected {count} things in the book.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Chưa có buổi nào.</source>
   <translation>No meeting yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Chưa gửi lần nào.</source>
   <translation>Nothing sent yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Chỗ sửa</source>
   <translation>Corrections</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Các lần đã gửi</source>
   <translation>What was sent</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Mở giấy báo của xã…</source>
   <translation>Open the commune's receipt…</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Trên máy này</source>
   <translation>On this laptop</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Trên máy này, rồi xã đã nhận, rồi xã đã sao lưu: đến lúc ấy mất máy cũng không mất sổ.</source>
   <translation>On this laptop, then received, then backed up by the commune: from then on a lost laptop loses nothing.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Từng lần gửi</source>
   <translation>Each sending</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Từng ngày</source>
   <translation>Each day</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Xem theo</source>
   <translation>Show by</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Xã không nhận được</source>
   <translation>Not taken by the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Xã đã nhận</source>
   <translation>Commune received</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Xã đã sao lưu</source>
   <translation>Commune backed up</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_history.py" />
   <source>Đã lưu tệp</source>
   <translation>File saved</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_letter.py" />
   <source>Giấy báo ngày {day}: xã chưa nhận được {count} tệp. Lần gửi tới tự gửi bù.</source>
   <translation>Receipt of {day}: {count} files have not reached the commune. The next sending brings them along.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_letter.py" />
   <source>Tệp số {number} xã không nhận được: {why}</source>
   <translation>File {number} was not taken by the commune: {why}</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_letter.py" />
   <source>Xã ghi số báo nhanh cho làng, {when}: {meetings} buổi, {visits} lượt người. Làng gửi tệp thì lấy số của làng.</source>
   <translation>The commune noted a figure told by phone for the village, {when}: {meetings} meetings, {visits} visits. When the village's file comes, its own figures count.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_letter.py" />
   <source>Xã đang dùng bản Sổ Làng cũ hơn máy này. Tệp gửi vẫn nhận đủ; phần mới thêm thì xã thấy khi đổi bản mới.</source>
   <translation>The commune uses an older Sổ Làng than this laptop. Files arrive in full; new parts show there once it is renewed.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_letter.py" />
   <source>Xã đã dùng bản Sổ Làng mới hơn. Việc vẫn làm tiếp; nên xin xã bộ cài mới để thấy đủ phần xã ghi.</source>
   <translation>The commune uses a newer Sổ Làng. Work goes on; better ask the commune for the new installer to see all it writes.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_letter.py" />
   <source>Xã đã dùng bản Sổ Làng mới, không đọc tệp của bản này nữa. Sổ trên máy vẫn nguyên. Xin xã bộ cài mới rồi gửi lại.</source>
   <translation>The commune uses a new Sổ Làng that no longer reads files of this one. The book is intact. Ask the commune for the new installer and send again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_letter.py" />
   <source>{count} việc do máy đã nghỉ ghi sau ngày nghỉ: xã không nhận. Việc nào đúng thì ghi lại ở máy đang dùng.</source>
   <translation>{count} acts written by a retired laptop after its last day: not taken. Write what is right on the laptop in use.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_receipt.py" />
   <source>Biên nhận</source>
   <translation>Receipt</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_receipt.py" />
   <source>Chép</source>
   <translation>Copy</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_receipt.py" />
   <source>Người nhận ở xã: {name}, điện thoại {phone}.</source>
   <translation>Receiver at the commune: {name}, phone {phone}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_receipt.py" />
   <source>Người nhận ở xã: {name}.</source>
   <translation>Receiver at the commune: {name}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_receipt.py" />
   <source>Số đối chiếu: {number}</source>
   <translation>Number to compare: {number}</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_receipt.py" />
   <source>Trong tệp: {what}.</source>
   <translation>In the file: {what}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_receipt.py" />
   <source>Tệp số {file}, lưu ngày {day}</source>
   <translation>File {file}, saved on {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_receipt.py" />
   <source>{count} tệp: số {file}, lưu ngày {day}</source>
   <translation>{count} files: number {file}, saved on {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_standing.py" />
   <source>Chưa đọc số cho nhau nghe với xã. Việc vẫn làm tiếp.</source>
   <translation>The numbers were not read to each other with the commune yet. Work goes on.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_standing.py" />
   <source>Xem số</source>
   <translation>Show the numbers</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_standing.py" />
   <source>Xã chưa sao lưu hết sổ này: chưa xóa sổ trên máy.</source>
   <translation>The commune has not backed up all of this book: do not delete it from this laptop yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_standing.py" />
   <source>Xã đã cho máy này nghỉ, tệp ghi từ máy này xã không nhận nữa. Sổ trên máy vẫn nguyên. Hỏi cán bộ xã nếu máy vẫn dùng.</source>
   <translation>The commune retired this laptop; files from it are no longer taken. The book is intact. Ask the commune if it is still in use.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_standing.py" />
   <source>Xã đã sao lưu hết sổ này: xóa sổ trên máy được.</source>
   <translation>The commune has backed up all of this book: it may be deleted from this laptop.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Chưa thấy USB nào.</source>
   <translation>No stick seen yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Chỉ xã mở được tệp này.</source>
   <translation>Only the commune can open this file.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Chỉ xã mở được tệp này. Đang đóng tệp…</source>
   <translation>Only the commune can open this file. Sealing…</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Chỉ xã mở được tệp này. Đang đọc lại tệp vừa lưu…</source>
   <translation>Only the commune can open this file. Reading it back…</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Cắm USB, hoặc chọn chỗ lưu để gửi Zalo</source>
   <translation>Plug in a stick, or choose where to save for Zalo</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Lưu tệp</source>
   <translation>Save the file</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Mất USB cũng không sao: lần sau tự gửi bù.</source>
   <translation>A lost stick does no harm: the next file brings it along.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Rút USB, mang lên xã (hoặc gửi Zalo)</source>
   <translation>Pull out the stick and bring it to the commune (or send by Zalo)</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Xong, rút USB được rồi. Mất USB cũng không sao: lần sau tự gửi bù.</source>
   <translation>Done, the stick may be pulled out. A lost stick does no harm: the next file brings it along.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>{name}: đã lưu và đọc lại, tệp đúng.</source>
   <translation>{name}: saved and read back, the file is right.</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Đang gom những gì xã chưa có…</source>
   <translation>Gathering what the commune does not have…</translation>
  </message>
  <message>
   <location filename="desktop/screens/hand_in_steps.py" />
   <source>Đã đọc lại, tệp đúng.</source>
   <translation>Read back, the file is right.</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>Buổi này đã có số liệu. Vẫn ghi nghỉ?</source>
   <translation>This meeting has figures already. Call it off all the same?</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>Buổi này đã có số liệu. Vẫn hoãn?</source>
   <translation>This meeting has figures already. Postpone it all the same?</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>Buổi này đã có số liệu. Vẫn xóa?</source>
   <translation>This meeting has figures already. Remove it all the same?</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>Ghi nghỉ rồi thì số liệu và báo cáo không tính những người này nữa. Điểm danh vẫn nằm trong sổ: bấm Hoàn tác hoặc “Vẫn sinh hoạt” là tính lại đủ.</source>
   <translation>Once it is called off, figures and reports no longer count these people. The marks stay in the book: “Undo” or “Meeting after all” counts them all again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>Giữ nguyên</source>
   <translation>Leave as it is</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>Hoãn rồi thì số liệu và báo cáo không tính những người này nữa, buổi ở ngày mới chưa điểm danh ai. Điểm danh vẫn nằm trong sổ: bấm Hoàn tác là tính lại đủ.</source>
   <translation>Once it is postponed, figures and reports no longer count these people, and on the new day nobody is marked. The marks stay in the book: “Undo” counts them all again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>Vẫn ghi nghỉ</source>
   <translation>Call off all the same</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>Vẫn hoãn</source>
   <translation>Postpone all the same</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>Vẫn xóa</source>
   <translation>Remove all the same</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>Xóa rồi thì số liệu và báo cáo không tính những người này nữa. Điểm danh vẫn nằm trong sổ: bấm Hoàn tác là tính lại đủ.</source>
   <translation>Once it is removed, figures and reports no longer count these people. The marks stay in the book: “Undo” counts them all again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>{count} buổi đã có số liệu. Vẫn xóa?</source>
   <translation>{count} meetings have figures already. Remove them all the same?</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>{name} ngày {day}</source>
   <translation>{name} on {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>{what}: {counted}.</source>
   <translation>{what}: {counted}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>đã ghi không ai đến</source>
   <translation>written down that nobody came</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>đã ghi {count} hộ</source>
   <translation>{count} households counted</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>đã ghi {count} người không tên</source>
   <translation>{count} people counted without a name</translation>
  </message>
  <message>
   <location filename="desktop/screens/held_meetings.py" />
   <source>đã điểm danh {marked} người, có mặt {present}</source>
   <translation>{marked} people marked, {present} present</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Ai ghi</source>
   <translation>By</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Chưa có việc nào.</source>
   <translation>Nothing was done yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Chưa xóa gì. Xóa nhầm thì lấy lại ở đây.</source>
   <translation>Nothing was deleted. What is deleted by mistake is brought back here.</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Ghi ở máy này</source>
   <translation>Written on this laptop</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Hoàn tác việc này</source>
   <translation>Undo this act</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Lúc</source>
   <translation>At</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Mọi việc</source>
   <translation>Everything</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Việc nào cũng ghi lại đây, mới nhất ở trên.</source>
   <translation>Everything done stands here, the newest on top.</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Xem các việc trước nữa</source>
   <translation>Show what came before</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Xóa lúc</source>
   <translation>Deleted at</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>chưa rõ tên</source>
   <translation>name unknown</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>và {count} mục nữa.</source>
   <translation>and {count} more.</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Đã hoàn tác</source>
   <translation>Taken back</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Đã hoàn tác việc: {what}.</source>
   <translation>Undone: {what}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Đã lấy lại {count} dòng</source>
   <translation>{count} rows brought back</translation>
  </message>
  <message>
   <location filename="desktop/screens/history.py" />
   <source>Đã lấy lại {what}</source>
   <translation>Brought back {what}</translation>
  </message>
  <message>
   <location filename="desktop/screens/home.py" />
   <source>Mọi thứ nằm trên máy này, không cần mạng.</source>
   <translation>Everything is on this laptop, no network needed.</translation>
  </message>
  <message>
   <location filename="desktop/screens/home.py" />
   <source>Sổ còn mới. Đưa danh sách người đang có (Excel) vào, hoặc ghi từng người.</source>
   <translation>The book is new. Take in the list of people there is (Excel), or write them one by one.</translation>
  </message>
  <message>
   <location filename="desktop/screens/home.py" />
   <source>Tìm người, nhóm, buổi…</source>
   <translation>Find people, groups, meetings…</translation>
  </message>
  <message>
   <location filename="desktop/screens/home.py" />
   <source>Đã có người. Lập câu lạc bộ, lớp hoặc nhóm đầu tiên để xếp buổi.</source>
   <translation>People are there. Found the first club, class or group to plan meetings.</translation>
  </message>
  <message>
   <location filename="desktop/screens/home.py" />
   <source>Đưa danh sách vào</source>
   <translation>Take in a list</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Bản sao lưu gần nhất: {day}</source>
   <translation>Latest backup: {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Chép gửi Zalo</source>
   <translation>Copy for Zalo</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Chưa gửi: {what}.</source>
   <translation>Not sent: {what}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Chưa kết nối với xã. Số liệu vẫn ghi trong sổ trên máy này.</source>
   <translation>Not connected with the commune. Figures are kept in the book on this laptop.</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Chưa sao lưu lần nào</source>
   <translation>Never backed up</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Có chỗ sửa chưa gửi.</source>
   <translation>Corrections are not sent yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Gửi</source>
   <translation>Send</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Gửi xã…</source>
   <translation>Hand in…</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Không còn việc nào.</source>
   <translation>Nothing left to do.</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Kết nối với xã…</source>
   <translation>Connect with the commune…</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Máy đang hiểu hôm nay là {day}. Chỉnh lại đồng hồ của máy.</source>
   <translation>This laptop takes today for {day}. Set its clock right.</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Sao lưu</source>
   <translation>Back up</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Số nhanh tháng này</source>
   <translation>Quick figures of this month</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Việc cần làm</source>
   <translation>To do</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>{count} buổi đã qua chưa điểm danh</source>
   <translation>{count} past meetings not marked</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>{count} cuốn sách quá hạn chưa trả</source>
   <translation>{count} overdue books</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>{count} lượt mượn chiêng, loa, bàn ghế đến hạn trả</source>
   <translation>{count} loans of gongs, speakers, tables and chairs are due</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>{count} ngày chưa gửi xã</source>
   <translation>{count} days not sent</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>{days} ngày chưa gửi</source>
   <translation>{days} days not sent</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>{day} {name}: chưa có hoạt động</source>
   <translation>{day} {name}: no activity yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Đã gửi hết những gì đã ghi.</source>
   <translation>Everything written has been sent.</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_cards.py" />
   <source>Đủ tám số, kỳ khác…</source>
   <translation>All eight, other period…</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>Có mặt {came}/{all}</source>
   <translation>Present {came}/{all}</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>Hoãn sang {day}</source>
   <translation>Postponed to {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>Nghỉ: {why}</source>
   <translation>Called off: {why}</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>Ngày sau</source>
   <translation>Next day</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>Ngày trước</source>
   <translation>Previous day</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>Ngày {day}</source>
   <translation>Day {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>Thêm buổi đột xuất</source>
   <translation>Add an extra meeting</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>Về hôm nay</source>
   <translation>Back to today</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>{came}, còn {open}</source>
   <translation>{came}, {open} open</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>{name} chưa có buổi nào</source>
   <translation>{name}: no meeting yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>{name} có {count} buổi</source>
   <translation>{name}: {count} meetings</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>✓ {count} hộ</source>
   <translation>✓ {count} households</translation>
  </message>
  <message>
   <location filename="desktop/screens/home_meetings.py" />
   <source>✓ {count} người</source>
   <translation>✓ {count} people</translation>
  </message>
  <message>
   <location filename="desktop/screens/house_days.py" />
   <source>Chưa làng nào kết nối. Làng gửi tệp lên thì các dịp hiện ở đây.</source>
   <translation>No house is connected yet. Occasions show here once houses send their files.</translation>
  </message>
  <message>
   <location filename="desktop/screens/house_days.py" />
   <source>Các dịp trong năm của các làng</source>
   <translation>Occasions of the year in all houses</translation>
  </message>
  <message>
   <location filename="desktop/screens/house_days.py" />
   <source>Còn làng chưa có</source>
   <translation>Some house has none</translation>
  </message>
  <message>
   <location filename="desktop/screens/house_days.py" />
   <source>Của riêng một làng</source>
   <translation>Of one house alone</translation>
  </message>
  <message>
   <location filename="desktop/screens/house_days.py" />
   <source>Dịp</source>
   <translation>Occasions</translation>
  </message>
  <message>
   <location filename="desktop/screens/house_days.py" />
   <source>Làng có hoạt động</source>
   <translation>Houses with activities</translation>
  </message>
  <message>
   <location filename="desktop/screens/house_days.py" />
   <source>Sắp tới</source>
   <translation>Coming up</translation>
  </message>
  <message>
   <location filename="desktop/screens/house_days.py" />
   <source>{count} buổi, từ {day}</source>
   <translation>{count} meetings, from {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Chọn tệp các làng gửi: máy cho xem trước từng tệp mang gì, rồi mới nhận vào sổ. Tệp bị cắt hay bị sửa thì không nhận, các tệp khác vẫn nhận bình thường.</source>
   <translation>Choose the villages' files: what each brings is shown first, then it is taken in. A cut-off or altered file is refused, the others come in as usual.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Chọn tệp…</source>
   <translation>Choose files…</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Kéo thả tệp các làng gửi vào đây, hoặc cắm USB</source>
   <translation>Drag the villages' files here, or plug in a stick</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Kỳ báo cáo: tháng {month}</source>
   <translation>Period: month {month}</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Làm giấy báo</source>
   <translation>Make receipts</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Lưu giấy báo cho các làng vào đâu</source>
   <translation>Where to save the villages' receipts</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Một tin cho tất cả</source>
   <translation>One message for all</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Nhận nhiều tệp một lúc. Trùng hay sai thứ tự cũng không sao.</source>
   <translation>Several files at once. Doubles and wrong order do no harm.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Nhận tệp thế nào</source>
   <translation>How files are taken in</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Nhắn làng chưa nộp</source>
   <translation>Remind those missing</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Tệp này lại được tính.</source>
   <translation>This file counts again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Tổng cộng: {told}/{all} làng đã có số, {visits} lượt người.</source>
   <translation>In all: {told}/{all} villages have figures, {visits} visits.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Đã bỏ số báo nhanh.</source>
   <translation>The figure told by phone is removed.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Đã chép lời nhắn. Mở Zalo rồi dán vào tin nhắn.</source>
   <translation>The message is copied. Open Zalo and paste it.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Đã chọn. Làng sẽ thấy ở giấy báo.</source>
   <translation>Chosen. The village sees it in its receipt.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Đã ghi số báo nhanh (chưa có sổ).</source>
   <translation>The figure told by phone is written (no book yet).</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Đã hoàn tác lần nhận này. Muốn tính lại thì bấm “Tính lại tệp này”.</source>
   <translation>This file is taken back. To let it count again press “Count this file again”.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox.py" />
   <source>Đã lưu {count} giấy báo. Đưa mỗi làng một tệp.</source>
   <translation>Saved {count} receipts. Give each village its file.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>Chọn</source>
   <translation>Choose</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>Chọn “{value}”</source>
   <translation>Choose “{value}”</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>Hai nơi ghi khác nhau</source>
   <translation>Two that differ</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>Hai nơi ghi khác nhau: {count} chỗ</source>
   <translation>Two that differ: {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>dân tộc</source>
   <translation>ethnic group</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>giờ</source>
   <translation>time</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>họ và tên</source>
   <translation>full name</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>không rõ ai ghi</source>
   <translation>written by somebody unknown</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>làng</source>
   <translation>village</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>mục khác</source>
   <translation>something else</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>nam/nữ</source>
   <translation>male/female</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>ngày</source>
   <translation>day</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>ngày sinh</source>
   <translation>date of birth</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>năm sinh</source>
   <translation>year of birth</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>tháng sinh</source>
   <translation>month of birth</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>tên</source>
   <translation>name</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>điểm danh</source>
   <translation>mark</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>điện thoại</source>
   <translation>phone</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_conflicts.py" />
   <source>địa điểm</source>
   <translation>place</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Bỏ các số này</source>
   <translation>Take these figures away</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Bỏ số này</source>
   <translation>Remove this figure</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Chưa có làng nào. Mời từng làng, rồi tệp của làng hiện ở đây.</source>
   <translation>No village yet. Invite each village; its files then show here.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Chưa ghi số báo nhanh nào.</source>
   <translation>No provisional figure was written yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Chưa nhận tệp nào.</source>
   <translation>No file was taken in yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Chưa nộp</source>
   <translation>Not handed in</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Các làng</source>
   <translation>Villages</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Các làng trong kỳ này</source>
   <translation>Villages in this period</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Các làng đang chọn đều đã nộp.</source>
   <translation>All chosen villages have handed in.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Các số báo nhanh</source>
   <translation>Provisional figures</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Các tệp đã nhận</source>
   <translation>Files taken in</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Hoàn tác các lần nhận</source>
   <translation>Take these files back</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Hoàn tác lần nhận này</source>
   <translation>Undo taking this in</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Kỳ này</source>
   <translation>This period</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Nhắn Zalo</source>
   <translation>Zalo message</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Nhắn các làng này</source>
   <translation>Message these villages</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Số báo nhanh {count}</source>
   <translation>Provisional {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Số liệu đến</source>
   <translation>Figures up to</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Tính lại tệp này</source>
   <translation>Count this file again</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Tệp đã nhận {count}</source>
   <translation>Files taken in {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Xem ảnh</source>
   <translation>Show the photo</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Đã bỏ {count} số báo nhanh.</source>
   <translation>{count} provisional figures taken away.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Đã hoàn tác {count} lần nhận.</source>
   <translation>{count} files taken back.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>Đã nộp</source>
   <translation>Handed in</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>✓ Đã nộp</source>
   <translation>✓ Handed in</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_lists.py" />
   <source>✕ Chưa nộp</source>
   <translation>✕ Missing</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Buổi mới</source>
   <translation>New meetings</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Còn thiếu tệp {files}: nhắn làng gửi lại.</source>
   <translation>Files {files} are missing: ask the village to send them again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Dừng lại</source>
   <translation>Stop</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Không có gì mới.</source>
   <translation>Nothing new.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Lượt điểm danh</source>
   <translation>Marks</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Người mới</source>
   <translation>New people</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Nhận vào sổ</source>
   <translation>Take in</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Tệp vừa chọn</source>
   <translation>Files just chosen</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Tệp vừa chọn: {count} tệp nhận được</source>
   <translation>Files just chosen: {count} can be taken in</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>{house} gửi</source>
   <translation>from {house}</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Đang nhận tệp</source>
   <translation>Taking in</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Đang nhận tệp {now}/{all}: {name}</source>
   <translation>Taking in {now}/{all}: {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_preview.py" />
   <source>Đã nhận {count} tệp</source>
   <translation>Took in {count} files</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>Báo nhanh: {what}.</source>
   <translation>Told by phone: {what}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>Chưa có sổ</source>
   <translation>No book yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>Ghi ngày</source>
   <translation>Written on</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>Ghi thay làng</source>
   <translation>Written for the village</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>Khác với tệp</source>
   <translation>Differs from the file</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>Lấy số trong tệp của làng</source>
   <translation>Take the figure of the village's file</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>Tệp của làng: {meetings} buổi, {visits} lượt người</source>
   <translation>The village's file: {meetings} meetings, {visits} visits</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>nhiều hơn</source>
   <translation>more</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>{count} lượt người</source>
   <translation>{count} visits</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>{who} báo</source>
   <translation>told by {who}</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>{who} ghi</source>
   <translation>written by {who}</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>{words} (khớp).</source>
   <translation>{words} (the same).</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>{words} ({side} {count} lượt).</source>
   <translation>{words} ({side} by {count} visits).</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_provisional.py" />
   <source>ít hơn</source>
   <translation>fewer</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_received.py" />
   <source>Chưa sao lưu</source>
   <translation>Not backed up</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_received.py" />
   <source>Nhận ngày</source>
   <translation>Taken in on</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_received.py" />
   <source>Tên tệp</source>
   <translation>File name</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_received.py" />
   <source>Tệp số</source>
   <translation>File no.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_received.py" />
   <source>Tệp đã nhận</source>
   <translation>File taken in</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_received.py" />
   <source>Xã đã nhận, chưa sao lưu</source>
   <translation>Received, not backed up</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_received.py" />
   <source>{day}: {meetings} buổi, {marks} lượt điểm danh, {people} người</source>
   <translation>{day}: {meetings} meetings, {marks} marks, {people} people</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_received.py" />
   <source>{house}, tệp số {number}</source>
   <translation>{house}, file {number}</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_received.py" />
   <source>Đã hoàn tác, số liệu không tính.</source>
   <translation>Undone; its figures do not count.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_received.py" />
   <source>✓ Đã sao lưu</source>
   <translation>✓ Backed up</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_reminder.py" />
   <source>Mở Sổ Làng, vào Gửi xã, bấm “Lưu để gửi Zalo” rồi gửi tệp vào đây. Không có hoạt động thì bấm “Không phát sinh”.</source>
   <translation>Open Sổ Làng, go to Hand in, press “Save for Zalo” and send the file here. Without activities press “Nothing to report”.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_reminder.py" />
   <source>Xã {commune}: đến ngày {day} chưa nhận được tệp tháng {month} của:</source>
   <translation>Commune {commune}: up to {day} the file of month {month} is missing from:</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_words.py" />
   <source>Chờ kết nối</source>
   <translation>Waiting for the connection</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_words.py" />
   <source>Không nhận được</source>
   <translation>Not taken</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_words.py" />
   <source>Đã nhận trước đây</source>
   <translation>Taken in before</translation>
  </message>
  <message>
   <location filename="desktop/screens/inbox_words.py" />
   <source>Đúng tệp của làng</source>
   <translation>Really the village's file</translation>
  </message>
  <message>
   <location filename="desktop/screens/inviting.py" />
   <source>Tệp trả lời của làng</source>
   <translation>Answer file of the village</translation>
  </message>
  <message>
   <location filename="desktop/screens/inviting.py" />
   <source>{house} đã kết nối. Đọc số cho nhau nghe: {digits}. Hai bên giống nhau là đúng.</source>
   <translation>{house} is connected. Read the numbers to each other: {digits}. If both are the same it is right.</translation>
  </message>
  <message>
   <location filename="desktop/screens/inviting.py" />
   <source>Đã lưu tệp mời cho {house}. Đưa qua USB hoặc Zalo.</source>
   <translation>The invitation for {house} is saved. Give it by stick or Zalo.</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Chọn tệp mời của xã…</source>
   <translation>Choose the commune's invitation…</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Gọi điện cho xã, hai bên đọc tám nhóm số. Giống nhau là đúng.</source>
   <translation>Telephone the commune; both read eight groups of digits. If they are the same it is right.</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Gửi lại tệp trả lời</source>
   <translation>Send the answer file back</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Lưu ra USB hoặc gửi Zalo cho cán bộ xã.</source>
   <translation>Save it to a stick or send it to the commune by Zalo.</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Lưu tệp trả lời</source>
   <translation>Save the answer file</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Lưu tệp trả lời…</source>
   <translation>Save the answer file…</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Nhận tệp mời của xã</source>
   <translation>Get the commune's invitation</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Nhận, lưu tệp trả lời…</source>
   <translation>Accept, save the answer file…</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Thôi, hỏi xã trước</source>
   <translation>No, ask the commune first</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Tệp này là tệp mời của máy mới. Máy chỉ nhận khi đúng khóa dự phòng xã đã báo từ trước. Nhận rồi, lần gửi tới gửi lại toàn bộ sổ cho máy mới của xã.</source>
   <translation>This file is the invitation of a new laptop. It is accepted only with the reserve key the commune told before. Then the next sending sends the whole book to the commune's new laptop.</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Xã gửi qua USB hoặc Zalo.</source>
   <translation>The commune sends it by stick or Zalo.</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Xã đã đổi máy?</source>
   <translation>Has the commune a new laptop?</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Đã kết nối với xã {commune}.</source>
   <translation>Connected with commune {commune}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Đã lưu {file}. Đưa tệp này cho xã {commune}.</source>
   <translation>Saved {file}. Give this file to commune {commune}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Đã nhận máy mới của xã {commune}. Đưa {file} cho xã, đọc số cho nhau nghe: {digits}.</source>
   <translation>The new laptop of commune {commune} is accepted. Give {file} to the commune and read the numbers to each other: {digits}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Đọc các số này cho cán bộ xã nghe. Chưa đọc cũng không sao: việc vẫn làm tiếp.</source>
   <translation>Read these numbers to the commune's officer. It can wait: work goes on.</translation>
  </message>
  <message>
   <location filename="desktop/screens/joining.py" />
   <source>Đọc số cho nhau nghe</source>
   <translation>Read the numbers to each other</translation>
  </message>
  <message>
   <location filename="desktop/screens/kiosk_acts.py" />
   <source>Cho mọi người tự điểm danh</source>
   <translation>Let people mark themselves</translation>
  </message>
  <message>
   <location filename="desktop/screens/kiosk_acts.py" />
   <source>Hôm nay chưa có buổi nào để tự điểm danh.</source>
   <translation>No meeting today to mark oneself at.</translation>
  </message>
  <message>
   <location filename="desktop/screens/kiosk_acts.py" />
   <source>Mở buổi rồi bấm {key} để mọi người tự điểm danh. Bấm lần nữa thì về sổ.</source>
   <translation>Open a meeting and press {key} to let people mark themselves. Press it again to come back to the book.</translation>
  </message>
  <message>
   <location filename="desktop/screens/kiosk_acts.py" />
   <source>Tự điểm danh, cả màn hình</source>
   <translation>Self-service, full screen</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Cho máy ghi lại</source>
   <translation>Let it write again</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Cho máy này nghỉ…</source>
   <translation>Retire this laptop…</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Cho {laptop} nghỉ?</source>
   <translation>Retire {laptop}?</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Chưa có làng nào kết nối</source>
   <translation>No village is connected yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Chưa có làng nào kết nối. Bấm “Mời làng…”.</source>
   <translation>No village has joined yet. Press “Invite a village…”.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Chưa gửi tệp</source>
   <translation>No file yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Chưa gửi tệp nào.</source>
   <translation>No file sent yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Chưa đọc số</source>
   <translation>Numbers not read</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Cách gọi làng, thôn, buôn…</source>
   <translation>What a village is called…</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Cách gọi đơn vị dưới xã</source>
   <translation>What the units below the commune are called</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Gọi điện cho làng, hai bên đọc tám nhóm số cho nhau nghe. Chưa đọc cũng không sao: việc vẫn làm tiếp.</source>
   <translation>Telephone the village; both read eight groups of digits to each other. It can wait: work goes on.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Hai bên đã đọc các số này, giống nhau.</source>
   <translation>Both sides read these numbers, and they are the same.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Hai bên đọc giống nhau</source>
   <translation>Both sides read the same</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Làng, thôn, buôn hay tổ dân phố: đứng trên màn hình và giấy tờ các nơi</source>
   <translation>Làng, thôn, buôn or tổ dân phố: stands on screens and papers everywhere</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Lưu giấy báo cuối…</source>
   <translation>Save the last receipt…</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Máy</source>
   <translation>Laptop</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Máy của các làng</source>
   <translation>Laptops of the villages</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Máy của làng</source>
   <translation>Laptops of the village</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Máy này gửi các tệp khác nhau dưới cùng một số: nó được chép sang máy khác, hoặc vừa mở lại bản dự phòng cũ. Không mất gì. Gọi hỏi làng; đang ghi trên hai máy thì bấm “Thay máy…” cho một máy.</source>
   <translation>This laptop sent different files under one number: it was copied to another laptop, or an older backup was opened on it. Nothing is lost. Call the village; if two laptops are in use, press “Replace the laptop…” for one of them.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Máy này đã nghỉ. Những gì đã gửi vẫn nằm trong sổ của xã. Giấy báo cuối cho máy ấy biết đã xóa máy được chưa.</source>
   <translation>This laptop is retired. What it sent stays in the commune's book. A last receipt tells that laptop whether it may be wiped.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Mời làng…</source>
   <translation>Invite a village…</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Mời một làng: lưu tệp mời, đưa qua USB hoặc Zalo, rồi nhận tệp trả lời.</source>
   <translation>To invite a village: save the invitation, give it by stick or Zalo, then accept the answer.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Nhận tệp trả lời…</source>
   <translation>Accept an answer…</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Sáp nhập hai làng…</source>
   <translation>Merge two villages…</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Thay máy…</source>
   <translation>Replace the laptop…</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Thêm máy cho làng…</source>
   <translation>Add a laptop…</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Trùng số tệp</source>
   <translation>File number twice</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Tách một làng thành hai…</source>
   <translation>Split a village into two…</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Tệp gần nhất</source>
   <translation>Latest file</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Tệp gần nhất xã nhận: {day}.</source>
   <translation>Latest file taken in: {day}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Xã chưa nhận tệp nào của máy này.</source>
   <translation>No file of this laptop was taken in yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Xã đã nhận đến tệp ngày {day}.</source>
   <translation>Files up to {day} are taken in.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>{house}, máy {place}</source>
   <translation>{house}, laptop {place}</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>{laptop} không ghi cho làng nữa.</source>
   <translation>{laptop} no longer writes for the village.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>{laptop} lại ghi cho làng.</source>
   <translation>{laptop} writes for the village again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>{last} Còn phần chưa gửi thì xin làng gửi lần cuối trước. Những gì đã nhận vẫn giữ; tệp máy này ghi sau sẽ không nhận.</source>
   <translation>{last} If something is not sent yet, ask the village to send once more first. What was taken in stays; files it writes later are refused.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Đã ghi: hai bên đọc số giống nhau.</source>
   <translation>Noted: both sides read the same numbers.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Đã ghi: {word}. Đóng rồi mở lại cửa sổ để trang nào cũng đổi chữ.</source>
   <translation>Set: {word}. Close and open the window again so that every page says so.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Đã lưu {file}. Mở trên máy đã nghỉ.</source>
   <translation>Saved {file}. Open it on the retired laptop.</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Đã nghỉ</source>
   <translation>Retired</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Đã đổi tên: {name}</source>
   <translation>Renamed: {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Để máy ghi tiếp</source>
   <translation>Let it go on</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>Đổi tên làng, tên xã từ một ngày…</source>
   <translation>Rename a village or the commune from a day on…</translation>
  </message>
  <message>
   <location filename="desktop/screens/laptops.py" />
   <source>✓ Đã đọc số</source>
   <translation>✓ Numbers read</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Bỏ dấu</source>
   <translation>No mark</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Các buổi sau đó</source>
   <translation>Later meetings</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Các buổi trước đó</source>
   <translation>Earlier meetings</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Mở buổi này</source>
   <translation>Open this meeting</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Người của nhóm và các buổi đã qua.</source>
   <translation>People of the group and past meetings.</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Người và các buổi đã qua</source>
   <translation>People and past meetings</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Nhóm này chưa có buổi nào đã qua. Thêm buổi đã qua rồi ghi ai có mặt.</source>
   <translation>This group has no past meeting yet. Add one, then note who was there.</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Thêm buổi đã qua…</source>
   <translation>Add a past meeting…</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Trong ô:</source>
   <translation>In a cell:</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Tất cả có mặt</source>
   <translation>All present</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>Xong, về Hôm nay</source>
   <translation>Done, back to Today</translation>
  </message>
  <message>
   <location filename="desktop/screens/late_entry.py" />
   <source>{day}: có mặt {there}/{all}</source>
   <translation>{day}: present {there}/{all}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>Gia hạn {count} cuốn đến {day}</source>
   <translation>{count} books lent on until {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>Hộp sách luân chuyển</source>
   <translation>Travelling boxes</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>In giấy nhắc…</source>
   <translation>Print reminders…</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>Mượn, trả, đếm lượt</source>
   <translation>Lend, return, count</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>Sách quá hạn</source>
   <translation>Overdue books</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>{count} cuốn quá hạn</source>
   <translation>{count} overdue</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>{count} cuốn đang mượn</source>
   <translation>{count} books lent</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>{title}: gia hạn đến {day}</source>
   <translation>{title}: extended to {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>Đã cho {name} mượn {count} cuốn</source>
   <translation>Lent {count} books to {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>Đã nhận trả {count} cuốn</source>
   <translation>{count} books are back</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>Đã nhận trả {title}</source>
   <translation>Took back {title}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>Đã xóa lượt mượn {title}</source>
   <translation>Deleted the loan of {title}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>Đã xóa {count} lượt mượn</source>
   <translation>{count} loans removed</translation>
  </message>
  <message>
   <location filename="desktop/screens/library.py" />
   <source>Đầu sách</source>
   <translation>Titles</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Chưa có hộp sách nào. Bấm “Ghi hộp sách” rồi gửi đi các trường.</source>
   <translation>No box of books yet. Press “Add a box”, then send it to the schools.</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Chưa có tài liệu số nào: trang trên mạng, phim, sách điện tử cho bạn đọc.</source>
   <translation>No digital document yet: a web page, a film, an e-book for readers.</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Có những sách gì</source>
   <translation>What books are in it</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Có những sách gì (nếu muốn ghi)</source>
   <translation>Which books (if wanted)</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Ghi hộp sách</source>
   <translation>Add a box</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Ghi lượt dùng…</source>
   <translation>Note uses…</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Gửi {name}</source>
   <translation>Sent {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Gửi đi…</source>
   <translation>Send…</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Gửi đến đâu</source>
   <translation>Sent to</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Hộp</source>
   <translation>Box</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Hộp sách số 1</source>
   <translation>Box number 1</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Lượt dùng {title}</source>
   <translation>Uses of {title}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Mượn</source>
   <translation>Loans</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Mấy bản</source>
   <translation>How many copies</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Mấy lượt bạn đọc</source>
   <translation>How many readers</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Nhận {name} về</source>
   <translation>{name} is back</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Phim dạy đánh chiêng</source>
   <translation>Film on playing the gongs</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Tên hộp</source>
   <translation>Name of the box</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Tên tài liệu</source>
   <translation>Name of the document</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>{place}, từ {day}</source>
   <translation>{place}, since {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Đang ở nhà</source>
   <translation>At home</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Đang ở nơi khác</source>
   <translation>Elsewhere</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Đang ở đâu</source>
   <translation>Where it is</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Đã dùng</source>
   <translation>Uses</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Đã về</source>
   <translation>Came back</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Đã đi những đâu</source>
   <translation>Where it has been</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Địa chỉ trên mạng, hoặc tên tệp</source>
   <translation>Web address, or name of a file</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>đang ở đó</source>
   <translation>there now</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>Ở đó mượn mấy lượt (nếu biết)</source>
   <translation>How many loans there (if known)</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_boxes.py" />
   <source>ở nhà</source>
   <translation>at home</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_counter.py" />
   <source>Bấm một phím 1, 2, 3, 4 là thêm một lượt bạn đọc.</source>
   <translation>One key 1, 2, 3 or 4 is one more reader.</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_counter.py" />
   <source>Hôm nay: {count}</source>
   <translation>Today: {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_counter.py" />
   <source>Phục vụ ở đâu</source>
   <translation>Where</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_counter.py" />
   <source>Tháng này {month} lượt bạn đọc, từ đầu năm {year}.</source>
   <translation>This month {month} readers, {year} since January.</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_counter.py" />
   <source>Đến để làm gì</source>
   <translation>What for</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_loans.py" />
   <source>Gia hạn 2 tuần</source>
   <translation>Extend 2 weeks</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_loans.py" />
   <source>Không có cuốn nào đang mượn.</source>
   <translation>No book is lent.</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_loans.py" />
   <source>Mã sách</source>
   <translation>Book code</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_loans.py" />
   <source>Quét mã sách, gõ tên sách hoặc tên người</source>
   <translation>Scan the book, type a title or a name</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_loans.py" />
   <source>Sách đang mượn</source>
   <translation>Books lent</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Chưa có đầu sách nào. Tên sách tự vào đây khi cho mượn lần đầu.</source>
   <translation>No title yet. Titles come here by themselves when first lent.</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Chọn danh sách sách</source>
   <translation>Choose a list of books</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Còn</source>
   <translation>There</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Có bản mất, rách</source>
   <translation>Copies lost or torn</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Có mấy bản</source>
   <translation>How many copies</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Có nhãn</source>
   <translation>Labelled</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Danh sách (*.xlsx *.xls *.ods *.csv *.txt)</source>
   <translation>Lists (*.xlsx *.xls *.ods *.csv *.txt)</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Dán nhãn cho {title}</source>
   <translation>Label for {title}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Dán nhãn…</source>
   <translation>Label…</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Ghi một đầu sách</source>
   <translation>Add a title</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Ghi đầu sách…</source>
   <translation>Add a title…</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Gõ tên sách, tác giả hoặc quét mã</source>
   <translation>Type a title or author, or scan a code</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Kệ</source>
   <translation>Shelf</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Loại sách</source>
   <translation>Kind of book</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Lấy từ Excel…</source>
   <translation>From Excel…</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Mã vạch</source>
   <translation>Barcode</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Mã vạch (ISBN) ở bìa sau</source>
   <translation>Bar code (ISBN) on the back</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Mất</source>
   <translation>Lost</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Nhà xuất bản</source>
   <translation>Publisher</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Năm xuất bản</source>
   <translation>Year published</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Quét hoặc gõ mã trên nhãn</source>
   <translation>Scan or type the code on the label</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Rách, bỏ</source>
   <translation>Torn, thrown away</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Sửa đầu sách</source>
   <translation>Change the title</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Từng bản</source>
   <translation>Each copy</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>văn học, nông nghiệp</source>
   <translation>literature, farming</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Đã dán nhãn {code}</source>
   <translation>Labelled {code}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Đã ghi tình trạng {count} bản</source>
   <translation>State of {count} copies written down</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Đã xóa {title}</source>
   <translation>Deleted {title}</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>Để ở kệ nào</source>
   <translation>On which shelf</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>✓ Còn</source>
   <translation>✓ There</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>✕ Mất</source>
   <translation>✕ Lost</translation>
  </message>
  <message>
   <location filename="desktop/screens/library_titles.py" />
   <source>✕ Rách, bỏ</source>
   <translation>✕ Torn, thrown away</translation>
  </message>
  <message>
   <location filename="desktop/screens/list_paper.py" />
   <source>Đã đưa {count} trang ra máy in.</source>
   <translation>{count} pages were sent to the printer.</translation>
  </message>
  <message>
   <location filename="desktop/screens/listing.py" />
   <source>Cách xem: cột, thứ tự, bộ lọc</source>
   <translation>How it is shown: columns, order, filters</translation>
  </message>
  <message>
   <location filename="desktop/screens/listing.py" />
   <source>Cách xem: {list}</source>
   <translation>How it is shown: {list}</translation>
  </message>
  <message>
   <location filename="desktop/screens/listing.py" />
   <source>Không có dòng nào như vậy.</source>
   <translation>There is no such row.</translation>
  </message>
  <message>
   <location filename="desktop/screens/listing.py" />
   <source>Lọc: {list}</source>
   <translation>Filter: {list}</translation>
  </message>
  <message>
   <location filename="desktop/screens/listing.py" />
   <source>Tìm trong danh sách</source>
   <translation>Search the list</translation>
  </message>
  <message>
   <location filename="desktop/screens/listing.py" />
   <source>Tìm: {list}</source>
   <translation>Search: {list}</translation>
  </message>
  <message>
   <location filename="desktop/screens/listing.py" />
   <source>Tất cả {count}</source>
   <translation>All {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/listing.py" />
   <source>Xem tất cả</source>
   <translation>Show all</translation>
  </message>
  <message>
   <location filename="desktop/screens/listing.py" />
   <source>tìm “{text}”</source>
   <translation>searched “{text}”</translation>
  </message>
  <message>
   <location filename="desktop/screens/look_menu.py" />
   <source>Bỏ cách xem “{name}”</source>
   <translation>Remove the view “{name}”</translation>
  </message>
  <message>
   <location filename="desktop/screens/look_menu.py" />
   <source>Cột {name}</source>
   <translation>Column {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/look_menu.py" />
   <source>Giữ</source>
   <translation>Keep</translation>
  </message>
  <message>
   <location filename="desktop/screens/look_menu.py" />
   <source>Giữ cách xem này</source>
   <translation>Keep this view</translation>
  </message>
  <message>
   <location filename="desktop/screens/look_menu.py" />
   <source>Giữ cách xem này…</source>
   <translation>Keep this view…</translation>
  </message>
  <message>
   <location filename="desktop/screens/look_menu.py" />
   <source>Gọi là</source>
   <translation>Called</translation>
  </message>
  <message>
   <location filename="desktop/screens/look_menu.py" />
   <source>Như lúc đầu</source>
   <translation>As at first</translation>
  </message>
  <message>
   <location filename="desktop/screens/look_menu.py" />
   <source>Xếp theo: {column}</source>
   <translation>Sort by: {column}</translation>
  </message>
  <message>
   <location filename="desktop/screens/main_window.py" />
   <source>SỔ TẬP: {name}</source>
   <translation>PRACTICE BOOK: {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/main_window.py" />
   <source>Sổ Làng: {name}</source>
   <translation>Sổ Làng: {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/main_window.py" />
   <source>Tổng hợp</source>
   <translation>All villages</translation>
  </message>
  <message>
   <location filename="desktop/screens/main_window.py" />
   <source>UBND {commune}</source>
   <translation>People's Committee, {commune}</translation>
  </message>
  <message>
   <location filename="desktop/screens/main_window.py" />
   <source>xã {name}</source>
   <translation>commune {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>Chỉ ghi số người…</source>
   <translation>Only count heads…</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>Hoãn sang ngày khác…</source>
   <translation>Postpone to another day…</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>In giấy tờ khác…</source>
   <translation>Print other papers…</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>Nghỉ buổi này…</source>
   <translation>Call off this meeting…</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>Nhập từ ảnh…</source>
   <translation>From photos…</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>Những ngày này không có buổi nào chưa điểm danh.</source>
   <translation>No unmarked meeting in these days.</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>Thuộc chương trình…</source>
   <translation>Belongs to a programme…</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>{what}: đã ghi nghỉ.</source>
   <translation>{what}: called off.</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>{what}: đã hoãn sang ngày {day}.</source>
   <translation>{what}: postponed to {day}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>Đã ghi nghỉ {count} buổi.</source>
   <translation>Called off {count} meetings.</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>Đếm bằng phím…</source>
   <translation>Count by keys…</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>Ảnh tờ ký: {what}</source>
   <translation>Pictures of signed sheets: {what}</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_acts.py" />
   <source>Ảnh tờ ký…</source>
   <translation>Pictures of signed sheets…</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_adding.py" />
   <source>Chưa có nhóm nào. Lập câu lạc bộ, lớp hoặc nhóm trước.</source>
   <translation>No group yet. Found a club, class or group first.</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_adding.py" />
   <source>{said}; {there} buổi đã có trước</source>
   <translation>{said}; {there} meetings were there already</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_adding.py" />
   <source>Đã sửa buổi {d}</source>
   <translation>Changed the meeting of {d}</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_adding.py" />
   <source>Đã thêm buổi {day}</source>
   <translation>Added the meeting of {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_adding.py" />
   <source>Đã thêm {count} buổi từ {day}</source>
   <translation>Added {count} meetings from {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_words.py" />
   <source>Nghỉ</source>
   <translation>Called off</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_words.py" />
   <source>{count} hộ</source>
   <translation>{count} households</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_words.py" />
   <source>{said} (ghi bù)</source>
   <translation>{said} (added late)</translation>
  </message>
  <message>
   <location filename="desktop/screens/meeting_words.py" />
   <source>{said}: {why}</source>
   <translation>{said}: {why}</translation>
  </message>
  <message>
   <location filename="desktop/screens/menus.py" />
   <source>Chữ nhỏ hơn</source>
   <translation>Smaller text</translation>
  </message>
  <message>
   <location filename="desktop/screens/menus.py" />
   <source>Chữ to hơn</source>
   <translation>Larger text</translation>
  </message>
  <message>
   <location filename="desktop/screens/menus.py" />
   <source>Cỡ chữ {percent} %</source>
   <translation>Text size {percent} %</translation>
  </message>
  <message>
   <location filename="desktop/screens/messages.py" />
   <source>Chép lỗi</source>
   <translation>Copy the error</translation>
  </message>
  <message>
   <location filename="desktop/screens/messages.py" />
   <source>Ẩn</source>
   <translation>Hide</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>Dòng cao để điểm chỉ</source>
   <translation>High lines for thumbprints</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>Ghi mỗi dòng một tên</source>
   <translation>One name per line</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>Giấy A4</source>
   <translation>A4 paper</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>Giấy A5</source>
   <translation>A5 paper</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>Giấy nào</source>
   <translation>Which paper</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>Hoặc hiện vật</source>
   <translation>Or goods</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>In cả điểm danh đã ghi</source>
   <translation>Print the marks as well</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>Số tiền</source>
   <translation>Amount</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>Ví dụ 50.000 hoặc 50k</source>
   <translation>For example 50.000 or 50k</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>Ví dụ áo chiêng</source>
   <translation>For example a gong shirt</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers.py" />
   <source>Điểm danh {group}</source>
   <translation>Attendance of {group}</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Biên bản bàn giao đồ dùng</source>
   <translation>Record of handing over equipment</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Bảng điểm danh nhiều buổi</source>
   <translation>Attendance over several meetings</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Danh sách có mặt</source>
   <translation>List of those present</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Danh sách ký nhận</source>
   <translation>List of receipts</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Danh sách đóng góp, ủng hộ</source>
   <translation>List of donations</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Danh sách đồng ý</source>
   <translation>List of consents</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Giấy biên nhận</source>
   <translation>Receipt</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Giấy chứng nhận</source>
   <translation>Certificate</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Giấy chứng nhận cho người đến từ nửa số buổi</source>
   <translation>Certificates for who came to half the meetings</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Giấy khen</source>
   <translation>Certificate of merit</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Giấy mượn</source>
   <translation>Loan note</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Giấy mượn đồ dùng</source>
   <translation>Note of equipment lent</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Giấy mời</source>
   <translation>Invitation</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Giấy nhắc trả sách</source>
   <translation>Reminder of books</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Ký nhận bồi dưỡng người dạy</source>
   <translation>Receipts of the teachers' allowance</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Nhãn dán</source>
   <translation>Labels</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Thư cảm ơn</source>
   <translation>Letter of thanks</translation>
  </message>
  <message>
   <location filename="desktop/screens/more_papers_words.py" />
   <source>Thẻ thành viên</source>
   <translation>Member card</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Chép của năm trước</source>
   <translation>Copy last year's</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Chưa có hoạt động.</source>
   <translation>No activity yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Chưa tra được văn bản nào ghi ngày này, cần hỏi lại.</source>
   <translation>No document was found that gives this day; it is to be asked.</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Lên lịch…</source>
   <translation>Plan…</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Ngày năm nay đã đặt riêng.</source>
   <translation>This year's day is set apart.</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Nhắc khi sắp tới mà chưa có hoạt động</source>
   <translation>Remind when it is near without an activity</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Năm {year} chưa định ngày</source>
   <translation>No day in {year} yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Đã sửa dịp {name}</source>
   <translation>Changed the occasion {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Đã xóa dịp {name}</source>
   <translation>Deleted the occasion {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Đã đặt ngày cho {name}</source>
   <translation>Set the day of {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasion_panel.py" />
   <source>Đặt ngày…</source>
   <translation>Set the day…</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Chép từ năm trước</source>
   <translation>Copy from last year</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Chưa có hoạt động</source>
   <translation>No activity yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Các buổi của năm {year} theo từng dịp</source>
   <translation>Meetings of {year} by occasion</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Của làng</source>
   <translation>The village’s own</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Hoạt động</source>
   <translation>Activities</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Không nhắc</source>
   <translation>Do not remind</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Nhắc {count} dịp</source>
   <translation>Reminders for {count} occasions</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Năm trước không có buổi nào theo dịp để chép.</source>
   <translation>Last year has no meeting of an occasion to copy.</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Thôi nhắc {count} dịp</source>
   <translation>No more reminders for {count} occasions</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Trong các dịp đang chọn không có dịp nào làng tự ghi.</source>
   <translation>None of the chosen occasions was written by the village.</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Xóa dịp của làng</source>
   <translation>Remove the village’s own</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>{count} dịp còn chờ định ngày hoặc nhóm đã kết thúc.</source>
   <translation>{count} occasions still wait for a day, or their group has ended.</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>{count} dịp đang theo dõi chưa có hoạt động</source>
   <translation>{count} followed occasions have no activity yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Đã chép {count} buổi từ năm trước</source>
   <translation>Copied {count} meetings from last year</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Đã thêm dịp {name}</source>
   <translation>Added the occasion {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>Đã xóa {count} dịp</source>
   <translation>{count} occasions removed</translation>
  </message>
  <message>
   <location filename="desktop/screens/occasions.py" />
   <source>✓ Có</source>
   <translation>✓ Yes</translation>
  </message>
  <message>
   <location filename="desktop/screens/opening.py" />
   <source>{file} là tệp mời: đưa cho làng, mở trên máy của làng.</source>
   <translation>{file} is an invitation: give it to the village, to be opened on its laptop.</translation>
  </message>
  <message>
   <location filename="desktop/screens/opening.py" />
   <source>{file} là tệp trả lời: đưa cho cán bộ xã, mở trên máy của xã.</source>
   <translation>{file} is an answer: give it to the commune's officer, to be opened on the commune's laptop.</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>In thử 1 trang</source>
   <translation>Print 1 page to try</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Lưu PDF</source>
   <translation>Save PDF</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Lưu PDF…</source>
   <translation>Save PDF…</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Lớn hơn</source>
   <translation>Larger</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Nhỏ hơn</source>
   <translation>Smaller</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Trang sau</source>
   <translation>Next page</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Trang trước</source>
   <translation>Previous page</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Trang {page}/{pages}</source>
   <translation>Page {page}/{pages}</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Vừa bề ngang</source>
   <translation>Fit the width</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Đã đưa 1 trang in thử ra máy in.</source>
   <translation>1 trial page was sent to the printer.</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Đã để dành. Có {count} giấy chờ in ở xã: bấm “Lưu vào USB” ở Gửi xã để mang theo.</source>
   <translation>Put aside. {count} papers wait for printing at the commune: “Save to USB” in Hand in takes them along.</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper.py" />
   <source>Để dành in ở xã</source>
   <translation>Keep for printing at the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper_key_note.py" />
   <source>Chưa in. Máy xã mất hẳn thì tờ giấy này cho máy mới thay vào, làng nhận ra.</source>
   <translation>Not printed. If the commune's laptop is lost for good, with this paper a new one can take its place and villages know it.</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper_key_note.py" />
   <source>In khóa dự phòng…</source>
   <translation>Print the reserve key…</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper_key_note.py" />
   <source>In khóa mới…</source>
   <translation>Print a new key…</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper_key_note.py" />
   <source>Lưu tờ khóa dự phòng</source>
   <translation>Save the reserve key</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper_key_note.py" />
   <source>Máy này thay máy cũ của xã. In khóa mới trước, rồi mời lại từng làng.</source>
   <translation>This laptop replaces the commune's old one. Print a new key first, then invite each village again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper_key_note.py" />
   <source>Đã in ngày {day}. Giấy báo gửi làng từ ngày ấy báo khóa này cho máy làng. Mất tờ giấy thì in khóa mới.</source>
   <translation>Printed on {day}. Receipts since then tell this key to the villages' laptops. If the paper is lost, print a new key.</translation>
  </message>
  <message>
   <location filename="desktop/screens/paper_key_note.py" />
   <source>Đã lưu {file}. In ra giấy, cất két, rồi xóa tệp. Tờ cũ hết dùng.</source>
   <translation>Saved {file}. Print it, put it into the safe, then delete the file. The old paper ends.</translation>
  </message>
  <message>
   <location filename="desktop/screens/papers_waiting.py" />
   <source>Bỏ khỏi danh sách chờ in. Cần nữa thì in lại từ sổ bất cứ lúc nào.</source>
   <translation>They leave the list of papers that wait. They can be printed again from the book at any time.</translation>
  </message>
  <message>
   <location filename="desktop/screens/papers_waiting.py" />
   <source>Giấy để dành in ở xã</source>
   <translation>Papers to print at the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/papers_waiting.py" />
   <source>Lưu giấy để in ở xã vào đâu</source>
   <translation>Where to save the papers to print at the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/papers_waiting.py" />
   <source>Lưu thành một PDF…</source>
   <translation>Save as one PDF…</translation>
  </message>
  <message>
   <location filename="desktop/screens/papers_waiting.py" />
   <source>{count} giấy để dành đã in rồi?</source>
   <translation>Are the {count} papers printed?</translation>
  </message>
  <message>
   <location filename="desktop/screens/papers_waiting.py" />
   <source>Đã in rồi</source>
   <translation>Printed</translation>
  </message>
  <message>
   <location filename="desktop/screens/papers_waiting.py" />
   <source>Đã in, bỏ khỏi danh sách</source>
   <translation>Printed, take off the list</translation>
  </message>
  <message>
   <location filename="desktop/screens/papers_waiting.py" />
   <source>Đã lưu {file}. Mang lên xã để in.</source>
   <translation>Saved {file}. Bring it to the commune for printing.</translation>
  </message>
  <message>
   <location filename="desktop/screens/people.py" />
   <source>Hoặc thêm từng người</source>
   <translation>Or add them one by one</translation>
  </message>
  <message>
   <location filename="desktop/screens/people.py" />
   <source>Sổ chưa có ai. Có sẵn danh sách Excel thì nhập một lần là xong.</source>
   <translation>Nobody is in the book yet. An Excel list is taken in at once.</translation>
  </message>
  <message>
   <location filename="desktop/screens/people.py" />
   <source>Thêm vào nhóm…</source>
   <translation>Add to a group…</translation>
  </message>
  <message>
   <location filename="desktop/screens/people.py" />
   <source>Xóa {count} người</source>
   <translation>Delete {count} people</translation>
  </message>
  <message>
   <location filename="desktop/screens/people.py" />
   <source>Xếp theo tên</source>
   <translation>Sorted by name</translation>
  </message>
  <message>
   <location filename="desktop/screens/people.py" />
   <source>{count} người, {order}</source>
   <translation>{count} people, {order}</translation>
  </message>
  <message>
   <location filename="desktop/screens/people.py" />
   <source>Đã thêm {name}</source>
   <translation>Added {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_bulk.py" />
   <source>Thêm vào nhóm</source>
   <translation>Add to the group</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_bulk.py" />
   <source>Thêm {count} người vào nhóm nào?</source>
   <translation>Add {count} people to which group?</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_bulk.py" />
   <source>Xem người của nhóm nào?</source>
   <translation>Show the people of which group?</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_bulk.py" />
   <source>Xem nhóm này</source>
   <translation>Show this group</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_bulk.py" />
   <source>Đã xóa {count} người</source>
   <translation>Deleted {count} people</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Bỏ: {what}</source>
   <translation>Removed: {what}</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Chưa hỏi đồng ý {count}</source>
   <translation>Consent not asked {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Cách xem</source>
   <translation>View</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Cách xem: cột, thứ tự, nhóm</source>
   <translation>View: columns, order, group</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Danh sách người</source>
   <translation>List of people</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Không còn ai ở mục này.</source>
   <translation>Nobody is left here.</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Không có ai tên “{typed}”.</source>
   <translation>Nobody is called “{typed}”.</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Lọc danh sách</source>
   <translation>Narrow the list</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Sinh hoạt ở</source>
   <translation>Groups</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Thiếu năm sinh {count}</source>
   <translation>Birth missing {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Thêm “{typed}” vào sổ</source>
   <translation>Add “{typed}” to the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Trẻ em {count}</source>
   <translation>Children {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_list.py" />
   <source>Đã xóa, đã đi {count}</source>
   <translation>Deleted or gone {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_views.py" />
   <source>Chỉ người của nhóm…</source>
   <translation>Only people of a group…</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_views.py" />
   <source>mới ghi đứng trước</source>
   <translation>newest first</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_views.py" />
   <source>xếp theo năm sinh</source>
   <translation>sorted by year of birth</translation>
  </message>
  <message>
   <location filename="desktop/screens/people_views.py" />
   <source>xếp theo tên</source>
   <translation>sorted by name</translation>
  </message>
  <message>
   <location filename="desktop/screens/periods.py" />
   <source>6 tháng</source>
   <translation>6 months</translation>
  </message>
  <message>
   <location filename="desktop/screens/periods.py" />
   <source>Kỳ báo cáo</source>
   <translation>Period</translation>
  </message>
  <message>
   <location filename="desktop/screens/periods.py" />
   <source>Kỳ sau</source>
   <translation>Next period</translation>
  </message>
  <message>
   <location filename="desktop/screens/periods.py" />
   <source>Kỳ trước</source>
   <translation>Previous period</translation>
  </message>
  <message>
   <location filename="desktop/screens/periods.py" />
   <source>Năm {year}</source>
   <translation>Year {year}</translation>
  </message>
  <message>
   <location filename="desktop/screens/periods.py" />
   <source>Quý</source>
   <translation>Quarter</translation>
  </message>
  <message>
   <location filename="desktop/screens/periods.py" />
   <source>Quý {number} năm {year}</source>
   <translation>Quarter {number} of {year}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Chuyển đi…</source>
   <translation>Moved away…</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Ghi câu trả lời…</source>
   <translation>Note the answers…</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Là một người với…</source>
   <translation>The same person as…</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Là người của làng</source>
   <translation>Is of the village</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Là người dạy từ nơi khác</source>
   <translation>Is a teacher from elsewhere</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Là người làng khác</source>
   <translation>Is from another village</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Tên, điện thoại, địa chỉ, người giám hộ, ghi chú của người này mất ở mọi máy, kể cả ở xã, và không lấy lại được. Số liệu đã tính vẫn giữ.</source>
   <translation>This person's name, phone, address, guardian and notes are gone from every computer, the commune's too, and cannot be brought back. Figures already counted stay.</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Từ ngày đó không còn trong danh sách. Số liệu các buổi trước vẫn giữ nguyên.</source>
   <translation>Not in the lists from that day on. Figures of earlier meetings stay.</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Xóa cả hồ sơ: {names}.</source>
   <translation>These records go too: {names}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Xóa hẳn tên…</source>
   <translation>Erase the name for good…</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>{name} chuyển đi</source>
   <translation>{name} moves away</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>{name} không ở nhóm nào để nghỉ.</source>
   <translation>{name} is in no group to leave.</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>{name} là một người với ai?</source>
   <translation>Who is the same person as {name}?</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>{name} nghỉ sinh hoạt ở {groups}</source>
   <translation>{name} left {groups}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>{name} đã mất</source>
   <translation>{name} died</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>{name}: {said}</source>
   <translation>{name}: {said}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>{one} và {other} là hai người</source>
   <translation>{one} and {other} are two people</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>{one} và {other} là một người</source>
   <translation>{one} and {other} are one person</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Đã ghi câu trả lời của {name}</source>
   <translation>Noted the answers of {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Đã lấy lại {name}</source>
   <translation>Brought back {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Đã mất…</source>
   <translation>Died…</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Đã xóa hẳn tên một người.</source>
   <translation>One person's name was erased for good.</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Ảnh danh sách đồng ý: {name}</source>
   <translation>Pictures of lists of consents: {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_acts.py" />
   <source>Ảnh danh sách đồng ý…</source>
   <translation>Pictures of lists of consents…</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_facts.py" />
   <source>Gồm cả hồ sơ: {who}</source>
   <translation>Also this record: {who}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_facts.py" />
   <source>Là hai người: {who}</source>
   <translation>Two people: {who}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_facts.py" />
   <source>chưa có buổi nào</source>
   <translation>no meeting yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_facts.py" />
   <source>tháng {m}: {n}/{all}</source>
   <translation>month {m}: {n}/{all}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_facts.py" />
   <source>từ {day}</source>
   <translation>from {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_facts.py" />
   <source>{who} trả lời</source>
   <translation>answered by {who}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_facts.py" />
   <source>đến {day}</source>
   <translation>to {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_facts.py" />
   <source>Ẩn thông tin riêng</source>
   <translation>Hide private information</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_panel.py" />
   <source>Ai đã sửa</source>
   <translation>Who changed it</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_panel.py" />
   <source>Chưa ở câu lạc bộ, lớp, nhóm nào.</source>
   <translation>In no club, class or group yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_panel.py" />
   <source>Chọn một người trong danh sách để xem.</source>
   <translation>Choose somebody in the list to see more.</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_panel.py" />
   <source>Tham gia 12 tháng qua</source>
   <translation>Taking part in the last 12 months</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_panel.py" />
   <source>Việc khác với người này</source>
   <translation>More for this person</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_panel.py" />
   <source>Xem từng buổi…</source>
   <translation>See each meeting…</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_panel.py" />
   <source>{line} · thường gọi {usual}</source>
   <translation>{line} · usually called {usual}</translation>
  </message>
  <message>
   <location filename="desktop/screens/person_panel.py" />
   <source>Đã xóa · {line}</source>
   <translation>Deleted · {line}</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>Chưa biết tờ của làng nào (mã {code})</source>
   <translation>It is not known whose sheet this is (code {code})</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>Chờ ghi làng và buổi</source>
   <translation>Waits for village and meeting</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>Khác sổ của làng {count} dòng</source>
   <translation>{count} lines differ from the village's book</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>Khớp với sổ của làng</source>
   <translation>The same as in the village's book</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>Thêm {count} trang sau khi ghi số: ghi lại</source>
   <translation>{count} more pages since it was counted: count again</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>Trang {page}, dòng {row}</source>
   <translation>Page {page}, line {row}</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>trong ảnh có mặt, sổ của làng chưa điểm danh</source>
   <translation>present in the photo, unmarked in the village's book</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>trong ảnh có mặt, sổ của làng ghi vắng</source>
   <translation>present in the photo, absent in the village's book</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>trong ảnh vắng, sổ của làng ghi có mặt</source>
   <translation>absent in the photo, present in the village's book</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>và {count} dòng nữa.</source>
   <translation>and {count} more lines.</translation>
  </message>
  <message>
   <location filename="desktop/screens/photo_words.py" />
   <source>Đã ghi số báo nhanh, chờ tệp của làng</source>
   <translation>Noted as told; waits for the village's file</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Bỏ ảnh này</source>
   <translation>Drop this photo</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Chưa có ảnh nào. Làng gửi ảnh tờ danh sách đã ký qua Zalo thì thả ảnh vào đây; số lượt được ghi tạm cho đến khi tệp của làng tới.</source>
   <translation>No photo yet. Drop here what a village sends by Zalo; its visits stand for the time being until the village's file comes.</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Chọn ảnh tờ danh sách</source>
   <translation>Choose photos of sheets</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Các tờ đang chờ</source>
   <translation>Sheets that wait</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Ghi làng và buổi…</source>
   <translation>Note village and meeting…</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Kéo ảnh tờ danh sách đã ký vào đây</source>
   <translation>Drag photos of signed sheets here</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Thả ảnh vào để xem đầu tờ giấy: làng nào, buổi nào.</source>
   <translation>Drop the photo here to see the head of the sheet: which village, which meeting.</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Trong ảnh</source>
   <translation>In the photo</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Trong ảnh: có mặt {present}, cần xem lại {unsure}.</source>
   <translation>In the photo: {present} present, {unsure} to look at.</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Tệp của làng đã tới: số lượt lấy theo sổ của làng, {present} người có mặt.</source>
   <translation>The village's file has come: its book counts, {present} were present.</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Xong, bỏ ảnh</source>
   <translation>Done, drop the picture</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Đang đọc {count} tệp…</source>
   <translation>Reading {count} files…</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Đã bỏ ảnh khỏi danh sách chờ.</source>
   <translation>The photo is off the list.</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Đã ghi số báo nhanh từ ảnh.</source>
   <translation>The figure of the photo is noted as told.</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Ảnh giữ trong sổ của xã đến khi bỏ tờ này khỏi danh sách; không gửi đi đâu.</source>
   <translation>The picture stays in the commune's book until the sheet is taken off the list; it is sent nowhere.</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Ảnh jpg, png, heic hoặc PDF đã quét; nhiều ảnh một lần, chiều nào cũng được.</source>
   <translation>Photos jpg, png, heic or scanned PDF; several at once, any way up.</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Ảnh tờ danh sách</source>
   <translation>Photo of the sheet</translation>
  </message>
  <message>
   <location filename="desktop/screens/photos.py" />
   <source>Ảnh và PDF (*.jpg *.jpeg *.png *.heic *.heif *.webp *.pdf);;Mọi tệp (*)</source>
   <translation>Photos and PDF (*.jpg *.jpeg *.png *.heic *.heif *.webp *.pdf);;All files (*)</translation>
  </message>
  <message>
   <location filename="desktop/screens/point_panel.py" />
   <source>Chưa</source>
   <translation>Not yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/point_panel.py" />
   <source>Ghi số lượt của tháng…</source>
   <translation>Note the month's visits…</translation>
  </message>
  <message>
   <location filename="desktop/screens/point_panel.py" />
   <source>Việc phục vụ và công nghệ</source>
   <translation>Services and technology</translation>
  </message>
  <message>
   <location filename="desktop/screens/point_panel.py" />
   <source>Xem ngày {day}</source>
   <translation>Looked at on {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/point_panel.py" />
   <source>do xã ghi từng tháng</source>
   <translation>noted by the commune each month</translation>
  </message>
  <message>
   <location filename="desktop/screens/point_panel.py" />
   <source>lấy từ sổ của nơi này</source>
   <translation>from this place's own book</translation>
  </message>
  <message>
   <location filename="desktop/screens/point_panel.py" />
   <source>{count} bản</source>
   <translation>{count} copies</translation>
  </message>
  <message>
   <location filename="desktop/screens/point_panel.py" />
   <source>{count} đầu sách</source>
   <translation>{count} titles</translation>
  </message>
  <message>
   <location filename="desktop/screens/point_panel.py" />
   <source>{visits} lượt bạn đọc trong năm</source>
   <translation>{visits} readers in the year</translation>
  </message>
  <message>
   <location filename="desktop/screens/point_panel.py" />
   <source>Đã ghi {what}</source>
   <translation>Noted {what}</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>CNTT</source>
   <translation>IT</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>Chưa ghi điểm nào. Ghi thư viện các trường, tủ sách các làng, điểm bưu điện: chỉ tiêu về thư viện trường học tính từ đây.</source>
   <translation>No points yet. Enter school libraries, village bookcases, post office points: the targets on school libraries are reckoned from here.</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>Chưa đủ phục vụ, CNTT</source>
   <translation>Services or IT missing</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>Các điểm thư viện</source>
   <translation>Library points</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>Phục vụ</source>
   <translation>Serves</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>Thêm điểm</source>
   <translation>Add a point</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>Trường học</source>
   <translation>Schools</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>Xã ghi thay</source>
   <translation>Written by the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>{count} điểm</source>
   <translation>{count} points</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>{said}; thư viện trường: {service}/{all} có phục vụ học tập, {digital}/{all} có công nghệ</source>
   <translation>{said}; school libraries: {service}/{all} serve learning, {digital}/{all} use technology</translation>
  </message>
  <message>
   <location filename="desktop/screens/points.py" />
   <source>✕ Chưa</source>
   <translation>✕ Not yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/practice_band.py" />
   <source>Về sổ thật</source>
   <translation>Back to the real book</translation>
  </message>
  <message>
   <location filename="desktop/screens/practice_band.py" />
   <source>Đang ở SỔ TẬP, không phải số thật</source>
   <translation>This is the PRACTICE BOOK, not the real one</translation>
  </message>
  <message>
   <location filename="desktop/screens/quick_numbers.py" />
   <source>Số liệu trên máy đến {time} ngày {day}.</source>
   <translation>Figures on this laptop up to {time} on {day}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/quick_numbers.py" />
   <source>Số nhanh</source>
   <translation>Quick figures</translation>
  </message>
  <message>
   <location filename="desktop/screens/quick_numbers.py" />
   <source>Đã chép. Mở Zalo rồi dán vào tin nhắn.</source>
   <translation>Copied. Open Zalo and paste it.</translation>
  </message>
  <message>
   <location filename="desktop/screens/recovery_code.py" />
   <source>Cất chỗ khác với máy. Ai có mã này và bản đã lưu thì mở được sổ.</source>
   <translation>Keep it apart from the laptop. Whoever has this code and a copy can open the book.</translation>
  </message>
  <message>
   <location filename="desktop/screens/recovery_code.py" />
   <source>Giữ mã mở lại sổ</source>
   <translation>Keep the code for reopening</translation>
  </message>
  <message>
   <location filename="desktop/screens/recovery_code.py" />
   <source>In tờ mã này</source>
   <translation>Print this code</translation>
  </message>
  <message>
   <location filename="desktop/screens/recovery_code.py" />
   <source>Máy hỏng hoặc mất thì mã này mở được bản đã lưu trên máy khác. Mã chỉ hiện một lần này: in ra hoặc chép tay, cất chỗ khác với máy.</source>
   <translation>If the laptop breaks or is lost, this code opens a copy on another one. It is shown only this once: print it or write it down, and keep it apart from the laptop.</translation>
  </message>
  <message>
   <location filename="desktop/screens/recovery_code.py" />
   <source>Mã mở lại sổ</source>
   <translation>Code for reopening the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/recovery_code.py" />
   <source>SỔ LÀNG: MÃ MỞ LẠI SỔ</source>
   <translation>SỔ LÀNG: CODE FOR REOPENING THE BOOK</translation>
  </message>
  <message>
   <location filename="desktop/screens/recovery_code.py" />
   <source>Vào sổ</source>
   <translation>Open the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/recovery_code.py" />
   <source>Đã in hoặc chép mã ra giấy</source>
   <translation>The code is printed or written down</translation>
  </message>
  <message>
   <location filename="desktop/screens/report.py" />
   <source>Báo cáo của</source>
   <translation>Report of</translation>
  </message>
  <message>
   <location filename="desktop/screens/report.py" />
   <source>Báo cáo của làng</source>
   <translation>Report of the village</translation>
  </message>
  <message>
   <location filename="desktop/screens/report.py" />
   <source>Báo cáo tổng hợp của xã</source>
   <translation>Report of the whole commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/report.py" />
   <source>Báo cáo {period}</source>
   <translation>Report {period}</translation>
  </message>
  <message>
   <location filename="desktop/screens/report.py" />
   <source>Số liệu tính đến ngày {day}.</source>
   <translation>Figures up to {day}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report.py" />
   <source>Về sau khi chốt: {visits} lượt người, chưa cộng vào. Xem Phụ lục.</source>
   <translation>Came after closing: {visits} visits, not added. See the annex.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report.py" />
   <source>Xem số này từ đâu ra</source>
   <translation>See where this figure comes from</translation>
  </message>
  <message>
   <location filename="desktop/screens/report.py" />
   <source>{meetings} buổi, {visits} lượt người, {persons} người.</source>
   <translation>{meetings} meetings, {visits} visits, {persons} people.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report.py" />
   <source>Đã chốt ngày {day}.</source>
   <translation>Closed on {day}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Biểu đồ</source>
   <translation>Chart</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Báo cáo ghi {value} vì đã chốt ngày {day}; sổ ghi thêm hoặc sửa từ đó.</source>
   <translation>The report says {value} as it was closed on {day}; the book was added to or changed since.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Báo cáo ghi {value}, điều chỉnh từ {counted}. Lý do: {reason}.</source>
   <translation>The report says {value}, adjusted from {counted}. Reason: {reason}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Chốt số liệu của báo cáo này?</source>
   <translation>Close the figures of this report?</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Làm bản sửa</source>
   <translation>Make a corrected report</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Lưu Excel…</source>
   <translation>Save Excel…</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Lưu Word…</source>
   <translation>Save Word…</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Lưu báo cáo</source>
   <translation>Save the report</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Lời giấy tờ…</source>
   <translation>Words of papers…</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Mẫu cho các làng…</source>
   <translation>Sample for the villages…</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Sau khi chốt, số liệu ghi thêm không tự cộng vào, chỉ được liệt kê.</source>
   <translation>After closing, later figures are not added by themselves, only listed.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Số liệu từ đâu ra…</source>
   <translation>Where figures come from…</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Sửa lời…</source>
   <translation>Change the words…</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Điều chỉnh, ước…</source>
   <translation>Set, estimate…</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Đã chốt báo cáo.</source>
   <translation>The report is closed.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Đã chốt ngày {day}. Làm bản sửa?</source>
   <translation>Closed on {day}. Make a corrected report?</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Đầu và cuối…</source>
   <translation>Head and foot…</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_acts.py" />
   <source>Ảnh…</source>
   <translation>Photos…</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_editing.py" />
   <source>Đã bỏ. Báo cáo dùng bản trước đó.</source>
   <translation>Dropped. Reports use the version before it.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_editing.py" />
   <source>Đã ghi vào báo cáo.</source>
   <translation>Written into the report.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_editing.py" />
   <source>Đã lưu lời báo cáo.</source>
   <translation>The words of the report are saved.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_editing.py" />
   <source>Đã lưu đầu và cuối báo cáo.</source>
   <translation>Head and foot of the report are saved.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_editing.py" />
   <source>Đã lưu. Các làng nhận cùng giấy báo đã nhận.</source>
   <translation>Saved. The villages get it with the next receipt.</translation>
  </message>
  <message>
   <location filename="desktop/screens/report_editing.py" />
   <source>Đầu và cuối báo cáo của các làng</source>
   <translation>Head and foot of the villages' reports</translation>
  </message>
  <message>
   <location filename="desktop/screens/resuming.py" />
   <source>Còn ghi dở “{title}”. Mở lại chỗ ấy là thấy nguyên.</source>
   <translation>“{title}” is half written. Open it again and it is as it was left.</translation>
  </message>
  <message>
   <location filename="desktop/screens/resuming.py" />
   <source>{who} mượn {count} cuốn</source>
   <translation>{who} borrows {count} books</translation>
  </message>
  <message>
   <location filename="desktop/screens/resuming.py" />
   <source>Đã lưu {name}</source>
   <translation>Saved {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/resuming.py" />
   <source>Đã thêm chỉ tiêu {code}</source>
   <translation>Added the target {code}</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll.py" />
   <source>Có mặt: {name}</source>
   <translation>Present: {name}</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll.py" />
   <source>Hôm nay chưa có buổi nào. Bấm “Thêm buổi đột xuất” để ghi.</source>
   <translation>No meeting today. Press “Add an extra meeting” to note one.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll.py" />
   <source>Thẻ này không phải của ai trong sổ. Gõ tên để tìm.</source>
   <translation>This card is nobody's in the book. Type a name to find.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_dialogs.py" />
   <source>Ghi lý do</source>
   <translation>Note the reason</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_dialogs.py" />
   <source>Lý do vắng</source>
   <translation>Reason of absence</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_dialogs.py" />
   <source>Thêm người vào buổi này</source>
   <translation>Add somebody to this meeting</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_dialogs.py" />
   <source>{count} {word}</source>
   <translation>{count} {word}</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_foot.py" />
   <source>+1 {word}</source>
   <translation>+1 {word}</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_foot.py" />
   <source>Ghi tên…</source>
   <translation>Name them…</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_foot.py" />
   <source>Người đến thêm, chưa ghi tên:</source>
   <translation>Walk-ins without a name:</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_foot.py" />
   <source>em gái</source>
   <translation>girls</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_foot.py" />
   <source>em trai</source>
   <translation>boys</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_foot.py" />
   <source>nam</source>
   <translation>men</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_head.py" />
   <source>Chưa điểm danh ({count})</source>
   <translation>Not marked ({count})</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_head.py" />
   <source>Họ và tên: gõ để tìm</source>
   <translation>Full name: type to find</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_head.py" />
   <source>STT</source>
   <translation>No.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_head.py" />
   <source>Tìm tên trong danh sách</source>
   <translation>Find a name in the list</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_list.py" />
   <source>Danh sách điểm danh</source>
   <translation>Roll</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_list.py" />
   <source>Lý do khác…</source>
   <translation>Other reason…</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_list.py" />
   <source>Lý do: {reason}</source>
   <translation>Reason: {reason}</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_list.py" />
   <source>Nhóm chưa có thành viên. Thêm người ngay tại đây, hoặc chỉ ghi số người.</source>
   <translation>The group has no members. Add people right here, or only count heads.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_parts.py" />
   <source>Buổi trong ngày</source>
   <translation>Parts of the day</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_parts.py" />
   <source>Có mặt cả buổi này: {count} người đã đến buổi kia</source>
   <translation>Present here too: {count} who came to the other part</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_parts.py" />
   <source>Cùng ngày:</source>
   <translation>Same day:</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_parts.py" />
   <source>Sang buổi khác trong ngày: Ctrl+PgUp, Ctrl+PgDn</source>
   <translation>To another part of the day: Ctrl+PgUp, Ctrl+PgDn</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_parts.py" />
   <source>không ghi giờ</source>
   <translation>no time</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_tools.py" />
   <source>Chỉ ghi cho người chưa điểm danh (Ctrl+T)</source>
   <translation>Only for those not marked (Ctrl+T)</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_tools.py" />
   <source>Ghi tên người đến thêm…</source>
   <translation>Name walk-ins…</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_tools.py" />
   <source>Hoãn, nghỉ…</source>
   <translation>Postpone, call off…</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_tools.py" />
   <source>Lấy lại việc vừa làm (Ctrl+Z)</source>
   <translation>Take back what was just done (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_tools.py" />
   <source>Việc khác</source>
   <translation>More</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_tools.py" />
   <source>Đến thêm</source>
   <translation>Walk-ins</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>, thêm {more}</source>
   <translation>, and {more} more</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>/ {members}</source>
   <translation>/ {members}</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>Buổi này nghỉ ({why}), không tính ai vắng.</source>
   <translation>This meeting is called off ({why}); nobody is absent.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>Có mặt {came}</source>
   <translation>Present {came}</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>Gõ tên, Enter, rồi</source>
   <translation>Type a name, Enter, then</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>Lý do vắng:</source>
   <translation>Reason of absence:</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>buổi kia</source>
   <translation>other part</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>ghi bù</source>
   <translation>added late</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>tự lưu từng lượt</source>
   <translation>every mark is saved</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>việc nhà</source>
   <translation>family matters</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>{count} người cao tuổi</source>
   <translation>{count} elderly</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>{count} nữ</source>
   <translation>{count} women</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>{count} trẻ em</source>
   <translation>{count} children</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>Đã ghi số người: {numbers}.</source>
   <translation>Head count noted: {numbers}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>Đã hoãn sang ngày {day} ({why}).</source>
   <translation>Postponed to {day} ({why}).</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>đi rẫy</source>
   <translation>at the fields</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>đi xa</source>
   <translation>away</translation>
  </message>
  <message>
   <location filename="desktop/screens/roll_words.py" />
   <source>ốm</source>
   <translation>ill</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Bỏ qua dòng {lines}: không phải tên người.</source>
   <translation>Line {lines} skipped: no name of a person.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Chọn danh sách</source>
   <translation>Choose a list</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Chọn tệp khác…</source>
   <translation>Choose another file…</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Danh sách (*.xlsx *.xls *.ods *.csv *.txt);;Mọi tệp (*)</source>
   <translation>Lists (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Danh sách gõ bằng phông chữ cũ {font}, đã đổi sang chữ ngày nay.</source>
   <translation>The list is typed in the old font {font}; it was turned into today's letters.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Danh sách người đang có, dùng luôn</source>
   <translation>The list of people there is, used as it is</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Excel (xlsx, xls), ODS hoặc CSV. Không phải sửa gì trong tệp trước.</source>
   <translation>Excel (xlsx, xls), ODS or CSV. Nothing need be changed in the file first.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Kéo danh sách vào đây, hoặc chọn tệp</source>
   <translation>Drag the list here, or choose a file</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Máy đọc danh sách rồi cho xem đã hiểu những gì. Bấm “Nhập vào sổ” mới lưu; lưu rồi vẫn lấy lại được bằng một lần Hoàn tác.</source>
   <translation>The list is read and shown as understood. Only “Take into the book” saves it; one Undo takes it all back.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Nhập vào sổ</source>
   <translation>Take into the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Nhập {count} người vào sổ</source>
   <translation>Take {count} people into the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>{count} dòng không nhập được</source>
   <translation>{count} lines could not be taken</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>{count} người sổ đã có</source>
   <translation>{count} people are in the book already</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>{rows} người: {parts}.</source>
   <translation>{rows} people: {parts}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster.py" />
   <source>Đã nhập {name}: {added} người mới, {matched} người sổ đã có.</source>
   <translation>Took in {name}: {added} new people, {matched} already in the book.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_columns.py" />
   <source>Các cột trong tệp</source>
   <translation>Columns of the file</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_columns.py" />
   <source>Cột “{heading}” là</source>
   <translation>Column “{heading}” is</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_columns.py" />
   <source>cột {letter}</source>
   <translation>column {letter}</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_group.py" />
   <source>Chưa đưa vào nhóm nào</source>
   <translation>Into no group yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_group.py" />
   <source>Sinh hoạt từ ngày</source>
   <translation>In the group since</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_group.py" />
   <source>Đưa vào nhóm</source>
   <translation>Into a group</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>Chỗ cần xem</source>
   <translation>To look at</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>Cần xem {count}</source>
   <translation>To look at {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>Cột</source>
   <translation>Column</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>Dòng</source>
   <translation>Line</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>Không có chỗ nào phải xem lại.</source>
   <translation>Nothing to look at.</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>Người trong tệp</source>
   <translation>People in the file</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>Người {count}</source>
   <translation>People {count}</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>Thông tin riêng</source>
   <translation>Private information</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>Vì sao</source>
   <translation>Why</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>chỗ ở</source>
   <translation>home</translation>
  </message>
  <message>
   <location filename="desktop/screens/roster_people.py" />
   <source>giám hộ</source>
   <translation>guardian</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan.py" />
   <source>Bỏ các ảnh</source>
   <translation>Drop the photos</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan.py" />
   <source>Bỏ các ảnh này</source>
   <translation>Drop these photos</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan.py" />
   <source>Bỏ các ảnh đang xem?</source>
   <translation>Drop the photos being looked at?</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan.py" />
   <source>Chưa có gì ghi vào sổ. Các dòng đã xem phải xem lại từ đầu.</source>
   <translation>Nothing of them is in the book yet. The rows that were decided have to be decided again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan.py" />
   <source>Các dòng đã đọc</source>
   <translation>Lines that were read</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan.py" />
   <source>Cần xem lại trước</source>
   <translation>Look at these first</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan.py" />
   <source>Giữ ảnh tờ ký trong sổ</source>
   <translation>Keep the picture of the signed sheet in the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan.py" />
   <source>Thêm ảnh…</source>
   <translation>Add photos…</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan.py" />
   <source>Đã đọc</source>
   <translation>Read</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_asked.py" />
   <source>Trong đó {count} người sổ ghi có mặt mà trên tờ không thấy ký.</source>
   <translation>Of these {count} are present in the book without a signature on the sheet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_asked.py" />
   <source>Trong đó {count} ô sổ ghi có mặt mà trên tờ để trống.</source>
   <translation>Of these {count} cells are present in the book and empty on the sheet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_asked.py" />
   <source>Trên bảng nhiều buổi, các ngày {days} chưa ai được đánh dấu hoặc đã nghỉ, nên để nguyên trong sổ.</source>
   <translation>On the course grid nobody is marked yet on {days}, or the meeting was called off; these days stay as they are.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_asked.py" />
   <source>{count} người trên tờ đã xóa khỏi sổ nên không ghi.</source>
   <translation>{count} people on the sheet were removed from the book and are left out.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_asked.py" />
   <source>{count} người đã điểm danh từ trước, giữ như sổ.</source>
   <translation>{count} people had a mark before; it stays.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_asked.py" />
   <source>{count} ô đã điểm danh từ trước, giữ như sổ.</source>
   <translation>{count} cells had a mark before; it stays.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_draft.py" />
   <source>Đã lấy lại ảnh và {count} dòng xem dở lúc {time} ngày {day}.</source>
   <translation>The photos and {count} decided rows of {time}, {day} are back.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_keys.py" />
   <source>0 · Để lại</source>
   <translation>0 · Leave</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_keys.py" />
   <source>1 · Có mặt</source>
   <translation>1 · Present</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_keys.py" />
   <source>1 · Đồng ý</source>
   <translation>1 · Agrees</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_keys.py" />
   <source>4 · Giữ như sổ</source>
   <translation>4 · Keep the book’s</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_keys.py" />
   <source>4 · Vắng không phép</source>
   <translation>4 · Absent without leave</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_keys.py" />
   <source>4 · Để trống</source>
   <translation>4 · Blank</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_seen.py" />
   <source>Người đến thêm</source>
   <translation>Walk-in</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_seen.py" />
   <source>Tên đọc được trong ảnh, rồi Enter</source>
   <translation>The name read in the photo, then Enter</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_seen.py" />
   <source>trang {page}</source>
   <translation>page {page}</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_seen.py" />
   <source>Đổi ngày…</source>
   <translation>Change the day…</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_start.py" />
   <source>Kéo ảnh tờ danh sách đã ký vào đây, hoặc chọn ảnh</source>
   <translation>Drag photos of signed sheets here, or choose them</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_start.py" />
   <source>Máy đọc dấu và chữ ký trên tờ rồi cho xem từng dòng. Bấm nút ghi vào sổ mới lưu; lưu rồi vẫn lấy lại được bằng một lần Hoàn tác.</source>
   <translation>The marks and signatures on the sheet are read and shown row by row. Nothing is saved before the button that writes into the book is pressed; one Undo takes it back.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_words.py" />
   <source>Ghi {count} câu đồng ý vào sổ</source>
   <translation>Write {count} answers into the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_words.py" />
   <source>Ghi {count} dòng vào sổ</source>
   <translation>Write {count} lines into the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_words.py" />
   <source>Ghi {count} người vào sổ</source>
   <translation>Write {count} people into the book</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_words.py" />
   <source>Ghi {count} ô vào sổ</source>
   <translation>Save {count} cells</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_words.py" />
   <source>Mọi người trên các tờ này đã điểm danh từ trước; không có gì để ghi.</source>
   <translation>Everybody on these sheets was marked before; there is nothing to write.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_words.py" />
   <source>{count} người đến thêm chưa ghi tên.</source>
   <translation>{count} walk-ins have no name yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_words.py" />
   <source>{rows} dòng, {unsure} dòng cần xem lại</source>
   <translation>{rows} lines, {unsure} to look at</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_words.py" />
   <source>{rows} ô, {unsure} ô cần xem lại</source>
   <translation>{rows} cells, {unsure} to look at</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_words.py" />
   <source>Đã ghi {count} người từ ảnh.</source>
   <translation>Wrote {count} people from photos.</translation>
  </message>
  <message>
   <location filename="desktop/screens/scan_words.py" />
   <source>Để lại {count} dòng chưa rõ.</source>
   <translation>{count} unsure rows were left.</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>Cả các buổi khác trong ngày</source>
   <translation>The other parts of the day too</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>Danh sách ký tháng {month}</source>
   <translation>Sign-in sheets of month {month}</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>Danh sách {what}</source>
   <translation>Sheet {what}</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>Dòng trống cho người đến thêm</source>
   <translation>Blank lines for walk-ins</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>Ký xong rồi? Nhập từ ảnh</source>
   <translation>Signed? Read the photo</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>Thêm cột dân tộc</source>
   <translation>Add the column ethnic group</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>Thêm cột điện thoại</source>
   <translation>Add the column phone</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>Tờ ký đi quanh cả lớp: chỉ thêm cột riêng khi thật cần.</source>
   <translation>The sheet goes round the whole class: add private columns only when really needed.</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>Vừa trang ({least} đến {usual} dòng)</source>
   <translation>As fits the page ({least} to {usual} rows)</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>{count} buổi, đến ngày {last}</source>
   <translation>{count} meetings, up to {last}</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>{count} dòng</source>
   <translation>{count} lines</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>{what}, {count} buổi trong ngày</source>
   <translation>{what}, {count} meetings of the day</translation>
  </message>
  <message>
   <location filename="desktop/screens/sheet.py" />
   <source>Để trống ngày, ghi tay sau</source>
   <translation>Leave the date open, to be written by hand</translation>
  </message>
  <message>
   <location filename="desktop/screens/status_bar.py" />
   <source>Người khác…</source>
   <translation>Somebody else…</translation>
  </message>
  <message>
   <location filename="desktop/screens/status_bar.py" />
   <source>Sao lưu: {when}</source>
   <translation>Backup: {when}</translation>
  </message>
  <message>
   <location filename="desktop/screens/status_bar.py" />
   <source>chưa rõ</source>
   <translation>unknown</translation>
  </message>
  <message>
   <location filename="desktop/screens/status_bar.py" />
   <source>Đang ghi: {name} ▾</source>
   <translation>Writing: {name} ▾</translation>
  </message>
  <message>
   <location filename="desktop/screens/status_bar.py" />
   <source>Đã lưu</source>
   <translation>Saved</translation>
  </message>
  <message>
   <location filename="desktop/screens/status_bar.py" />
   <source>Đã lưu lúc {time}</source>
   <translation>Saved at {time}</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_card.py" />
   <source>Chỉ tiêu UBND xã giao</source>
   <translation>Targets given by the commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_card.py" />
   <source>Chỉ tiêu UBND xã giao năm {year}</source>
   <translation>Targets given by the commune for {year}</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_card.py" />
   <source>Vạch đứng: đến hôm nay nên có {due}.</source>
   <translation>The upright line: by today it should be {due}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_card.py" />
   <source>chậm</source>
   <translation>late</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_card.py" />
   <source>{value}/{wanted} {what}</source>
   <translation>{value}/{wanted} {what}</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_card.py" />
   <source>đúng tiến độ</source>
   <translation>on time</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_card.py" />
   <source>✓ đạt</source>
   <translation>✓ reached</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Bỏ câu trả lời</source>
   <translation>Take the answer away</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Chưa đạt</source>
   <translation>Not reached</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Chỉ tiêu này tính từ sổ, không ghi tay.</source>
   <translation>This target is worked out from the book, not written by hand.</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Cách tính {code}</source>
   <translation>How {code} is counted</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Cả năm phải đạt</source>
   <translation>To be reached in the year</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Ghi số năm gốc…</source>
   <translation>Base year's figure…</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Giao cho nơi này…</source>
   <translation>Give to this place…</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Giao cho {name} năm {year}</source>
   <translation>Give to {name} for {year}</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Kế hoạch không ghi hai số này. Lấy từ báo cáo cũ của xã; sẽ in kèm chỉ tiêu.</source>
   <translation>The plan does not give these two numbers. Take them from the commune's old reports; they are printed with the target.</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Kế hoạch không nói rõ. Xã đặt ở đây, và in kèm chỉ tiêu.</source>
   <translation>The plan is not clear. The commune sets it here, and it is printed with the target.</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Làng thấy số này ở trang Hôm nay sau khi nhận giấy báo của xã.</source>
   <translation>The village sees this number on Today after opening the commune's receipt.</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Mức thấp của năm {low}, mức cao {high}. Tăng bình quân mỗi năm so với năm gốc {average}; {before}.</source>
   <translation>Low line of the year {low}, high line {high}. Average growth a year since the base year {average}; {before}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Số của năm đó</source>
   <translation>Figure of that year</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Số năm gốc của {code}</source>
   <translation>Base year's figure of {code}</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Thực hiện</source>
   <translation>Done</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Trong mấy tháng</source>
   <translation>In how many months</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Từ mấy lượt trong một quý</source>
   <translation>From how many visits in a quarter</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Từng nơi</source>
   <translation>Each place</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>năm trước chưa có số</source>
   <translation>no figure of the year before</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>so với năm trước {rate}</source>
   <translation>against the year before {rate}</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>{code} · đến năm {year}</source>
   <translation>{code} · by {year}</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>{count} nơi: {answer}</source>
   <translation>{count} places: {answer}</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>{name}: {answer}</source>
   <translation>{name}: {answer}</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Ít nhất mấy buổi một tháng</source>
   <translation>At least how many meetings a month</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Ít nhất mấy loại trong 3 loại</source>
   <translation>At least how many of the 3 kinds</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Đã ghi {code}</source>
   <translation>Noted {code}</translation>
  </message>
  <message>
   <location filename="desktop/screens/target_panel.py" />
   <source>Đặt cách tính…</source>
   <translation>Set how it is counted…</translation>
  </message>
  <message>
   <location filename="desktop/screens/targets.py" />
   <source>Chưa có chỉ tiêu nào. Lấy 9 chỉ tiêu của kế hoạch xã Yang Bắc, hoặc tự ghi.</source>
   <translation>No target yet. Take the 9 targets of the plan of Yang Bắc commune, or write some.</translation>
  </message>
  <message>
   <location filename="desktop/screens/targets.py" />
   <source>Các chỉ tiêu</source>
   <translation>Targets</translation>
  </message>
  <message>
   <location filename="desktop/screens/targets.py" />
   <source>Lấy kế hoạch xã Yang Bắc</source>
   <translation>Take the plan of Yang Bắc commune</translation>
  </message>
  <message>
   <location filename="desktop/screens/targets.py" />
   <source>Tiêu chí nhà văn hóa…</source>
   <translation>Criteria of cultural houses…</translation>
  </message>
  <message>
   <location filename="desktop/screens/targets.py" />
   <source>Tự ghi một chỉ tiêu</source>
   <translation>Write a target</translation>
  </message>
  <message>
   <location filename="desktop/screens/targets.py" />
   <source>Đã lấy 9 chỉ tiêu. Kế hoạch không ghi số năm gốc: ghi vào T3, T4.</source>
   <translation>Took 9 targets. The plan gives no base year: write it into T3 and T4.</translation>
  </message>
  <message>
   <location filename="desktop/screens/targets.py" />
   <source>Đã xóa {code}</source>
   <translation>{code} removed</translation>
  </message>
  <message>
   <location filename="desktop/screens/targets_list.py" />
   <source>Thiếu số năm gốc</source>
   <translation>No baseline yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Chưa khắc phục</source>
   <translation>Not mended</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Chưa khắc phục {count} tồn tại</source>
   <translation>{count} findings not put right yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Chưa làm</source>
   <translation>Not begun</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Ghi kết quả…</source>
   <translation>Note the result…</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Không thấy tồn tại nào.</source>
   <translation>Nothing was found wanting.</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Khắc phục</source>
   <translation>Mended</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Kết quả của {code}</source>
   <translation>Result of {code}</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Nhiệm vụ {code}</source>
   <translation>Task {code}</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Phụ trách: {owner}</source>
   <translation>In charge: {owner}</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Sửa, đặt hạn…</source>
   <translation>Change, set a deadline…</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Tồn tại</source>
   <translation>Findings</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>chưa</source>
   <translation>not yet</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đang làm</source>
   <translation>Being done</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đã ghi tiến độ {code}</source>
   <translation>Noted the progress of {code}</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đã ghi: chưa khắc phục</source>
   <translation>Noted: not mended</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đã ghi: khắc phục</source>
   <translation>Noted: mended</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đã khắc phục</source>
   <translation>Mended</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đã khắc phục {count} tồn tại</source>
   <translation>{count} findings put right</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đã làm được gì</source>
   <translation>What was done</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đã sửa cuộc kiểm tra ở {house}</source>
   <translation>Inspection at {house} changed</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đã xong</source>
   <translation>Done</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đã xóa cuộc kiểm tra ở {house}</source>
   <translation>Deleted the inspection at {house}</translation>
  </message>
  <message>
   <location filename="desktop/screens/task_panels.py" />
   <source>Đã xóa nhiệm vụ {code}</source>
   <translation>Deleted the task {code}</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks.py" />
   <source>Chưa có nhiệm vụ nào. Lấy các nhiệm vụ của kế hoạch xã Yang Bắc, hoặc tự ghi.</source>
   <translation>No task yet. Take the tasks of the plan of Yang Bắc commune, or write some.</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks.py" />
   <source>Chưa ghi cuộc kiểm tra nào.</source>
   <translation>No inspection yet.</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks.py" />
   <source>Các cuộc kiểm tra</source>
   <translation>Inspections</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks.py" />
   <source>Các nhiệm vụ</source>
   <translation>Tasks</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks.py" />
   <source>Kiểm tra</source>
   <translation>Inspection</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks.py" />
   <source>Tự ghi một nhiệm vụ</source>
   <translation>Write a task</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks.py" />
   <source>Đã ghi cuộc kiểm tra ở {house}</source>
   <translation>Noted the inspection at {house}</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks.py" />
   <source>Đã ghi tiến độ {count} nhiệm vụ</source>
   <translation>State of {count} tasks written down</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks.py" />
   <source>Đã lấy các nhiệm vụ. Kế hoạch không ghi hạn: ghi vào từng nhiệm vụ nếu có.</source>
   <translation>The tasks are taken. The plan gives no deadlines: note them where there are any.</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks.py" />
   <source>Đã xong {done}/{all} nhiệm vụ, quá hạn {late}</source>
   <translation>{done}/{all} tasks done, {late} overdue</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>Còn tồn tại</source>
   <translation>Still wanting</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>Phụ trách</source>
   <translation>Responsible</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>Số tồn tại</source>
   <translation>Findings</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>Tiến độ</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>chưa làm</source>
   <translation>not begun</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>không thấy tồn tại</source>
   <translation>nothing found</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>quá hạn {day}</source>
   <translation>overdue since {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>{count} tồn tại, còn {open}</source>
   <translation>{count} findings, {open} open</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>{state}, hạn {day}</source>
   <translation>{state}, due {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>đang làm</source>
   <translation>being done</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>✓ {count} tồn tại, đã khắc phục</source>
   <translation>✓ {count} findings, all mended</translation>
  </message>
  <message>
   <location filename="desktop/screens/tasks_list.py" />
   <source>✓ đã xong {day}</source>
   <translation>✓ done on {day}</translation>
  </message>
  <message>
   <location filename="desktop/screens/trouble.py" />
   <source>Chưa mở được sổ</source>
   <translation>The book did not open</translation>
  </message>
  <message>
   <location filename="desktop/screens/trouble.py" />
   <source>Thử lại</source>
   <translation>Try again</translation>
  </message>
  <message>
   <location filename="desktop/screens/view_acts.py" />
   <source>Che màn hình</source>
   <translation>Black out the screen</translation>
  </message>
  <message>
   <location filename="desktop/screens/view_acts.py" />
   <source>Cách xem danh sách…</source>
   <translation>How the list is shown…</translation>
  </message>
  <message>
   <location filename="desktop/screens/view_acts.py" />
   <source>Ngôn ngữ…</source>
   <translation>Language…</translation>
  </message>
  <message>
   <location filename="desktop/screens/view_acts.py" />
   <source>Nền sáng</source>
   <translation>Light</translation>
  </message>
  <message>
   <location filename="desktop/screens/view_acts.py" />
   <source>Nền tối</source>
   <translation>Dark</translation>
  </message>
  <message>
   <location filename="desktop/screens/view_acts.py" />
   <source>Số nhanh…</source>
   <translation>Quick figures…</translation>
  </message>
  <message>
   <location filename="desktop/screens/view_acts.py" />
   <source>Trang này không có danh sách nào.</source>
   <translation>There is no list on this page.</translation>
  </message>
  <message>
   <location filename="desktop/screens/view_acts.py" />
   <source>Tương phản cao</source>
   <translation>High contrast</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>&amp;Danh sách</source>
   <translation>&amp;Lists</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>&amp;In</source>
   <translation>&amp;Print</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>&amp;Sửa</source>
   <translation>&amp;Edit</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>&amp;Tệp</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>&amp;Xem</source>
   <translation>&amp;View</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Ai đang ghi…</source>
   <translation>Who is writing…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Bàn giao sổ…</source>
   <translation>Hand over the book…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Báo lỗi cho người giúp máy…</source>
   <translation>Report a fault…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Bấm đúp tệp .solang thì mở ở đây</source>
   <translation>Double click on .solang files opens them here…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Chép các dòng đã chọn</source>
   <translation>Copy the chosen lines</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Chọn một dòng trong danh sách trước.</source>
   <translation>Choose a line of the list first.</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Chữ Ba Na, Gia Rai…</source>
   <translation>Bahnar and Jrai letters…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Cách làm ở trang này</source>
   <translation>How to use this page</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Lưu lịch cho điện thoại (.ics)…</source>
   <translation>Save the calendar for a phone (.ics)…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Lịch sử, đã xóa…</source>
   <translation>History, deleted…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Mã PIN xem thông tin riêng…</source>
   <translation>PIN for private information…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Mở sổ tập</source>
   <translation>Open the practice book</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Mở điểm danh một buổi trước.</source>
   <translation>Open the roll of a meeting first.</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Người tham gia</source>
   <translation>People</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Nơi để bản lưu…</source>
   <translation>Where copies are kept…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Sao lưu vào USB…</source>
   <translation>Back up to USB…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Thoát</source>
   <translation>Quit</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Trang này không có danh sách để lưu.</source>
   <translation>There is no list on this page to save.</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Trang này không có gì để in.</source>
   <translation>There is nothing on this page to print.</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Trợ &amp;giúp</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Tìm làng, điểm thư viện, chỉ tiêu, nhiệm vụ, cuộc kiểm tra…</source>
   <translation>Find a village, library point, target, task, inspection…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Tìm trong sổ…</source>
   <translation>Find in the book…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Xuất danh sách…</source>
   <translation>Export the list…</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Xóa mục đang chọn</source>
   <translation>Delete what is chosen</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Đã bàn giao sổ cho {taker}. In biên bản {file}, hai bên cùng ký.</source>
   <translation>The book is handed over to {taker}. Print the record {file}; both sides sign it.</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Đã lấy lại việc vừa làm: {what}.</source>
   <translation>Taken back: {what}.</translation>
  </message>
  <message>
   <location filename="desktop/screens/window_acts.py" />
   <source>Đặt con trỏ vào ô cần gõ rồi bấm lại.</source>
   <translation>Put the cursor into the field and press it again.</translation>
  </message>
  <message>
   <location filename="desktop/screens/year_card.py" />
   <source>Năm sau</source>
   <translation>Next year</translation>
  </message>
  <message>
   <location filename="desktop/screens/year_card.py" />
   <source>Năm trước</source>
   <translation>Previous year</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>Còn cần {needed} lượt, khoảng {week} lượt một tuần đến 31/12.</source>
   <translation>{needed} visits still needed, about {week} a week until 31/12.</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>Kế hoạch không ghi năm gốc và số gốc. Ghi hai số này thì máy mới tính được.</source>
   <translation>The plan gives no base year and base figure. Once they are written, it can be reckoned.</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>Kế hoạch không ghi số phải đạt.</source>
   <translation>The plan gives no number to reach.</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>So với năm gốc {year}: {value}.</source>
   <translation>Against the base year {year}: {value}.</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>Tính là thường xuyên khi có ít nhất {low} buổi mỗi tháng, trong ít nhất {high} tháng của năm (kế hoạch không nói rõ, xã tự đặt).</source>
   <translation>Counts as regular with at least {low} meetings a month in at least {high} months of the year (the plan is not clear, the commune set it).</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>Tính là đạt khi có ít nhất {low} trong 3 loại: câu lạc bộ, lớp năng khiếu, nhóm sở thích (kế hoạch không nói rõ, xã tự đặt).</source>
   <translation>Counts as reached with at least {low} of the 3 kinds: club, talent class, interest group (the plan is not clear, the commune set it).</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>Tính là đến thường xuyên khi có từ {low} lượt trở lên trong một quý (kế hoạch không nói rõ, xã tự đặt).</source>
   <translation>Counts as regular with {low} visits or more in a quarter (the plan is not clear, the commune set it).</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>Xã ghi từng nơi đạt hay chưa đạt. Kế hoạch không ghi tỷ lệ phải đạt.</source>
   <translation>The commune notes each place as reached or not. The plan gives no share to reach.</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>chưa có nơi nào để tính</source>
   <translation>no place to count yet</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>chưa ghi nơi nào</source>
   <translation>no place noted yet</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>{reached}/{all} nơi đạt</source>
   <translation>{reached}/{all} places reached it</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>{said}, bằng {share} số người tham gia</source>
   <translation>{said}, {share} of those who take part</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>{said}, chưa ghi số năm gốc</source>
   <translation>{said}, the base figure is not written</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>{said}, còn cần {needed}</source>
   <translation>{said}, {needed} still needed</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>{said}, đã đạt mức thấp</source>
   <translation>{said}, the low line is reached</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>{value} người đến thường xuyên</source>
   <translation>{value} people come regularly</translation>
  </message>
  <message>
   <location filename="desktop/target_words.py" />
   <source>Đã đạt {wanted} lượt của năm.</source>
   <translation>The {wanted} visits of the year are reached.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Chọn {count} chỗ khác nhau</source>
   <translation>Choose in {count} places that differ</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Còn thiếu tệp số {files}: nhắn làng gửi lại trước.</source>
   <translation>Files {files} are missing: ask the village to send them first.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Không phải danh sách in từ Sổ Làng: ảnh giữ làm bằng, số thì đếm rồi gõ.</source>
   <translation>Not printed by Sổ Làng: the photo is kept as proof; count and type the number.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Làng tách ra từ {before} ngày {day}. Việc của những ngày trước ở sổ của {house}.</source>
   <translation>This village came out of {before} on {day}. Records of the days before are in the book of {house}.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Làng đã sáp nhập vào {house} từ {day}. Sổ này vẫn xem và in được; việc mới ghi ở sổ của {house}.</source>
   <translation>The village was merged into {house} on {day}. This book can still be read and printed; new work is written in the book of {house}.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Nhắn gửi lại</source>
   <translation>Ask to send again</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Xem và nhận</source>
   <translation>Look and take in</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Xã chưa nhận tệp nào của {house}.</source>
   <translation>No file of {house} was taken in yet.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>{before} tách thành {house} và {new} từ {day}. Sổ này ghi tiếp cho {house}; những ngày trước vẫn mang tên cũ.</source>
   <translation>{before} became {house} and {new} on {day}. This book goes on for {house}; the days before keep the old name.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>{count} chỗ hai nơi ghi khác nhau còn chờ chọn.</source>
   <translation>{count} places that differ still wait for a choice.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>{count} làng có tệp xã đã nhận mà chưa sao lưu ra ngoài.</source>
   <translation>{count} villages have files that are received but not backed up elsewhere.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>{count} máy đang ghi sẽ nghỉ: xin làng gửi lần cuối trước khi sáp nhập.</source>
   <translation>{count} writing laptops will retire: ask the village to send once more before the merger.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>{count} việc máy đã nghỉ ghi sau ngày nghỉ: không nhận</source>
   <translation>{count} acts written by a retired laptop after its last day: not taken</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>{former} tách thành {house} và {new}, {day}.</source>
   <translation>{former} became {house} and {new}, {day}.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>{house} chưa gửi tệp nào và không có máy nào đang ghi.</source>
   <translation>{house} has sent no file and no laptop writes for it.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>{house} sáp nhập vào {into}, {day}.</source>
   <translation>{house} merged into {into}, {day}.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Đếm được {present} người có mặt, {unsure} dòng chưa rõ: xem ảnh rồi sửa số.</source>
   <translation>{present} present counted, {unsure} lines unclear: look at the photo and correct the number.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Đếm được {present} người có mặt.</source>
   <translation>{present} present counted.</translation>
  </message>
  <message>
   <location filename="desktop/tie_words.py" />
   <source>Đợi tệp</source>
   <translation>Waiting for the file</translation>
  </message>
  <message>
   <location filename="desktop/unit_words.py" />
   <source>{after} (đến ngày {until}: {before}) có địa giới khác từ ngày {day}: so với kỳ trước ngày đó không cùng địa bàn.</source>
   <translation>{after} ({before} until {until}) has another area from {day}: periods before that day are not of the same area.</translation>
  </message>
  <message>
   <location filename="desktop/unit_words.py" />
   <source>{after} (đến ngày {until}: {before}).</source>
   <translation>{after} ({before} until {until}).</translation>
  </message>
  <message>
   <location filename="desktop/unit_words.py" />
   <source>{before} nhập vào {after} từ ngày {day}: số của {after} và số cùng kỳ năm trước để so sánh gồm cả hai nơi.</source>
   <translation>{before} merged into {after} on {day}: the figures of {after} and those of the same period last year hold both places.</translation>
  </message>
  <message>
   <location filename="desktop/unit_words.py" />
   <source>{before} tách thành {after} và {other} từ ngày {day}: số trước ngày đó là của cả hai nơi, nên so với kỳ trước không cùng địa bàn.</source>
   <translation>{before} became {after} and {other} on {day}: figures of before are of both places, so earlier periods are not of the same area.</translation>
  </message>
  <message>
   <location filename="desktop/widgets/bulk_bar.py" />
   <source>Đang chọn {count}:</source>
   <translation>{count} chosen:</translation>
  </message>
  <message>
   <location filename="desktop/widgets/curtain.py" />
   <source>Màn hình đang che</source>
   <translation>The screen is covered</translation>
  </message>
  <message>
   <location filename="desktop/widgets/curtain.py" />
   <source>Màn hình đang che. Bấm một phím để xem lại.</source>
   <translation>The screen is covered. Any key shows it again.</translation>
  </message>
  <message>
   <location filename="desktop/widgets/day_field.py" />
   <source>2/3, hôm qua, thứ 5</source>
   <translation>2/3, hôm qua, thứ 5</translation>
  </message>
  <message>
   <location filename="desktop/widgets/day_field.py" />
   <source>Chưa hiểu ngày này. Đang lấy {day}.</source>
   <translation>This day is not understood. It stays {day}.</translation>
  </message>
  <message>
   <location filename="desktop/widgets/day_field.py" />
   <source>Chọn trên lịch: {name}</source>
   <translation>Choose in the calendar: {name}</translation>
  </message>
  <message>
   <location filename="desktop/widgets/letters.py" />
   <source>Chữ Ba Na, Gia Rai</source>
   <translation>Bahnar and Jrai letters</translation>
  </message>
  <message>
   <location filename="desktop/widgets/letters.py" />
   <source>Chữ {letter}</source>
   <translation>Letter {letter}</translation>
  </message>
  <message>
   <location filename="desktop/widgets/letters.py" />
   <source>Vừa dùng (phím 1 đến {last})</source>
   <translation>Just used (keys 1 to {last})</translation>
  </message>
  <message>
   <location filename="desktop/widgets/weekdays.py" />
   <source>CN</source>
   <translation>Sun</translation>
  </message>
  <message>
   <location filename="desktop/widgets/weekdays.py" />
   <source>T2</source>
   <translation>Mon</translation>
  </message>
  <message>
   <location filename="desktop/widgets/weekdays.py" />
   <source>T3</source>
   <translation>Tue</translation>
  </message>
  <message>
   <location filename="desktop/widgets/weekdays.py" />
   <source>T4</source>
   <translation>Wed</translation>
  </message>
  <message>
   <location filename="desktop/widgets/weekdays.py" />
   <source>T5</source>
   <translation>Thu</translation>
  </message>
  <message>
   <location filename="desktop/widgets/weekdays.py" />
   <source>T6</source>
   <translation>Fri</translation>
  </message>
  <message>
   <location filename="desktop/widgets/weekdays.py" />
   <source>T7</source>
   <translation>Sat</translation>
  </message>
  <message>
   <location filename="desktop/widgets/work_bar.py" />
   <source>Việc đang làm</source>
   <translation>Work going on</translation>
  </message>
  <message>
   <location filename="desktop/widgets/work_bar.py" />
   <source>{done}/{all}</source>
   <translation>{done}/{all}</translation>
  </message>
  <message>
   <location filename="desktop/widgets/work_bar.py" />
   <source>Đang dừng: {work}</source>
   <translation>Stopping: {work}</translation>
  </message>
  <message>
   <location filename="desktop/widgets/work_bar.py" />
   <source>đang làm…</source>
   <translation>at work…</translation>
  </message>
  <message>
   <location filename="desktop/wording.py" />
   <source>Chưa làm được việc này (mã {code}). Sổ trên máy vẫn nguyên.</source>
   <translation>This could not be done (code {code}). The book is intact.</translation>
  </message>
 </context>
</TS>
