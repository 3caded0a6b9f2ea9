/**
 * Combinations that chance could make and that are the names of public or historical figures: an invented pupil or teacher
 * never gets one. (That an invented name is also borne by somebody unknown cannot be excluded; nothing else here is theirs.)
 */
export const WELL_KNOWN_NAMES: ReadonlySet<string> = new Set(
  [
    'Lê Minh Hưng, Lê Đức Thọ, Lê Đức Anh, Lê Hồng Phong, Lê Văn Tám, Lê Quang Đạo, Lê Công Vinh, Lê Thanh Hải',
    'Nguyễn Văn Linh, Nguyễn Minh Triết, Nguyễn Thanh Nghị, Nguyễn Xuân Phúc, Nguyễn Thị Bình, Nguyễn Thị Định',
    'Nguyễn Thị Minh Khai, Nguyễn Chí Thanh, Nguyễn Thái Học, Nguyễn Hữu Thọ, Nguyễn Quang Hải, Nguyễn Công Phượng',
    'Nguyễn Tiến Linh, Nguyễn Tấn Dũng, Nguyễn Hòa Bình, Nguyễn Văn Nên, Nguyễn Thành Phong, Nguyễn Thiện Nhân',
    'Nguyễn Văn Trỗi, Nguyễn Hữu Cảnh, Nguyễn Nhật Ánh, Nguyễn Ngọc Tư, Nguyễn Thị Ánh Viên, Nguyễn Thị Kim Ngân',
    'Phạm Minh Chính, Phạm Văn Đồng, Phạm Hùng, Phạm Tuân, Phạm Nhật Vượng, Phạm Quang Hiệu, Phạm Ngọc Thạch',
    'Trần Quốc Toản, Trần Quốc Tuấn, Trần Hưng Đạo, Trần Phú, Trần Quang Khải, Trần Anh Hùng, Trần Đại Quang',
    'Trần Thanh Mẫn, Trần Văn Giàu, Trần Văn Ơn, Trần Đình Trọng, Trần Lập, Trần Tiến',
    'Võ Văn Kiệt, Võ Văn Tần, Võ Văn Thưởng, Võ Thị Sáu, Võ Thị Ánh Xuân, Võ Minh Lâm',
    'Hồ Ngọc Hà, Hồ Quang Hiếu, Hồ Đức Phớc, Hồ Hoài Anh, Hoàng Văn Thụ, Hoàng Hoa Thám, Hoàng Xuân Hãn, Hoàng Minh Giám',
    'Lý Thường Kiệt, Lý Nhã Kỳ, Lý Hải, Lương Cường, Lương Thế Vinh, Lương Xuân Trường, Lâm Văn Mẫn',
    'Đặng Thùy Trâm, Đặng Văn Lâm, Đặng Thai Mai, Đinh La Thăng, Đỗ Mười, Đỗ Mỹ Linh, Đoàn Thị Điểm, Đoàn Văn Hậu',
    'Phan Văn Khải, Phan Văn Trị, Phan Đăng Lưu, Phan Đình Phùng, Phan Văn Giang, Phan Văn Mãi, Phan Mạnh Quỳnh',
    'Bùi Tiến Dũng, Bùi Thị Xuân, Bùi Thanh Sơn, Bùi Anh Tuấn, Bùi Công Nam, Trương Tấn Sang, Trương Định, Trương Mỹ Hoa',
    'Huỳnh Tấn Phát, Huỳnh Lập, Ngô Bảo Châu, Ngô Thanh Vân, Ngô Kiến Huy, Ngô Gia Tự, Dương Minh Châu, Dương Văn Minh',
    'Mai Phương Thúy, Mai Thúc Loan, Tô Lâm, Tô Hiến Thành, Tô Hoài, Tô Ngọc Vân, Vũ Đức Đam, Vũ Trọng Phụng, Cao Bá Quát',
    'Trịnh Thăng Bình, Trịnh Công Sơn, Hà Huy Tập, Hà Anh Tuấn, Châu Văn Liêm, Thái Thanh, La Văn Cầu, Tạ Quang Bửu',
    'Phùng Quang Thanh, Phùng Khắc Khoan, Đào Duy Anh, Đào Duy Từ, Kiều Anh, Tăng Thanh Hà, Từ Thị Dũ, Tạ Minh Tâm',
  ]
    .join(', ')
    .split(', '),
);
