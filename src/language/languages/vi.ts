import type { Language } from '../language.ts';

export const vi: Language = {
  tag: 'vi',
  name: 'Vietnamese',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'tháng 1 | tháng 01 | tháng một | tháng giêng | thg 1',
    'tháng 2 | tháng 02 | tháng hai | thg 2',
    'tháng 3 | tháng 03 | tháng ba | thg 3',
    'tháng 4 | tháng 04 | tháng tư | thg 4',
    'tháng 5 | tháng 05 | tháng năm | thg 5',
    'tháng 6 | tháng 06 | tháng sáu | thg 6',
    'tháng 7 | tháng 07 | tháng bảy | thg 7',
    'tháng 8 | tháng 08 | tháng tám | thg 8',
    'tháng 9 | tháng 09 | tháng chín | thg 9',
    'tháng 10 | tháng mười | thg 10',
    'tháng 11 | tháng mười một | thg 11',
    'tháng 12 | tháng mười hai | tháng chạp | thg 12',
  ],
  weekdays: `
    thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật | thứ 2 | thứ 3 | thứ 4 | thứ 5
    thứ 6 | thứ 7 | cn`,
  dateWords: 'ngày | năm | lúc',
  hourWords: 'giờ',
  dateOrder: 'day first',
  relatedLabels: `
    xem thêm | đọc thêm | tin liên quan | bài liên quan | đọc nhiều | tin đọc nhiều | có thể bạn quan tâm
    tin cùng chuyên mục | tin nổi bật | tin khác | bài viết liên quan | tin cùng mục | tin mới
    tin bài liên quan | mời bạn đọc thêm | xem nhiều | đừng bỏ lỡ | cùng chuyên mục | bạn có thể quan tâm
    tin tức liên quan`,
  controlLabels: `
    chia sẻ | chia sẻ bài viết | in bài viết | lưu | sao chép liên kết | nghe bài viết | bình luận
    ý kiến | gửi bình luận | quảng cáo | đọc tiếp | đóng | xem thêm | đăng ký | đăng nhập | theo dõi
    đọc nhiều | lưu bài viết | ý kiến bạn đọc | in bài | nghe đọc bài
    đọc ngay | trở lại chủ đề
    bỏ qua đọc nhiều nhất và tiếp tục đọc | kết thúc đọc nhiều nhất`,
  noteLabels: 'chú thích | ghi chú',
  readersLabels: 'bình luận | ý kiến bạn đọc | ý kiến độc giả',
  signUpLabels: 'đăng ký',
  callPhrases: `
    đăng ký nhận | theo dõi chúng tôi | mời bạn đọc | mời độc giả | bạn đọc có thể | mời quý độc giả
    xem thêm | tải ứng dụng
    đăng ký bản tin | đọc thêm | mời quý vị | tải app | ủng hộ chúng tôi | gửi bài viết về`,
  followPhrases: 'theo dõi',
  channelWords: 'bản tin | kênh | zalo',
  noticePhrases: `
    trình duyệt của bạn không hỗ trợ
    trình duyệt của bạn không | bình luận của bạn sẽ | ý kiến của bạn sẽ
    vui lòng viết tiếng việt có dấu | vui lòng gõ tiếng việt có dấu | bạn cần đăng nhập để
    nội dung này chỉ dành cho`,
  scriptStems: 'trình duyệt | bật',
  rightsPhrases: 'mọi quyền được bảo lưu | giữ bản quyền',
  termsPhrases: 'điều khoản sử dụng | chính sách bảo mật',
  furnitureNames: 'binh-luan | quang-cao | tin-lien-quan',
  dekNames: 'sapo',
  bylineNames: 'tac-gia | tacgia',
  embedLabels: 'nội dung nhúng',
  pictureWords: 'hình ảnh',
  creditWords: 'ảnh | nguồn | hình ảnh | nguồn ảnh | hình',
  bylinePhrases: 'bởi | tác giả | bài và ảnh | bài, ảnh',
  editorWords: 'biên tập | biên tập viên',
  andWords: 'và',
  authorLabels: 'về tác giả',
  releaseWords: 'thông cáo báo chí',
  publishedLabels: 'đăng lúc | xuất bản | ngày đăng | ngày xuất bản | đăng ngày',
  updatedLabels: 'cập nhật | cập nhật lúc | cập nhật lần cuối',
  originalLabels: 'url gốc | địa chỉ gốc | bài gốc | liên kết gốc | nguồn | link bài gốc',
  retrievedLabels: 'truy cập ngày | truy cập | lưu ngày',
  topicLabels: 'từ khóa | từ khoá | thẻ | chủ đề | chuyên mục',
  readingTimes: '{minutes} phút đọc | thời gian đọc: {minutes} phút',
  frontMatterKeys: {
    title: 'tiêu đề',
    author: 'tác giả',
    date: 'ngày',
    dek: 'mô tả | tóm tắt',
    image: 'hình ảnh',
    topics: 'chuyên mục | thẻ',
    source: 'nguồn',
  },
};
