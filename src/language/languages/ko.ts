import type { Language } from '../language.ts';

export const ko: Language = {
  tag: 'ko',
  name: 'Korean',
  weekdays: '월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일 | 월 | 화 | 수 | 목 | 금 | 토 | 일',
  dateWords: '오전 | 오후',
  hourWords: '시',
  minuteWords: '분',
  postpositions: `
    에서 | 에서는 | 에게 | 에 | 에는 | 으로 | 로 | 까지 | 부터 | 입니다 | 이다 | 을 | 를 | 은 | 는 | 이 | 가 | 의 | 와 | 과 | 도 | 만`,
  relatedLabels: `
    관련 기사 | 관련기사 | 관련 뉴스 | 함께 읽기 | 많이 본 뉴스 | 인기 기사`,
  controlLabels: `
    공유 | 공유하기 | 인쇄 | 인쇄하기 | 저장 | 링크 복사 | 기사 듣기 | 댓글 | 댓글 보기 | 댓글 쓰기 | 광고 | 계속 읽기 | 닫기 | 더보기 | 맨 위로 | 구독
    구독하기 | 로그인 | 회원가입 | 팔로우 | 많이 본 뉴스 | 이미지 크게 보기`,
  callPhrases: `
    관련 기사 | 관련기사 | 구독하기`,
  noticePhrases: `
    브라우저가 지원하지 | 이 기사는 유료회원 | 이 콘텐츠는 유료`,
  embedLabels: '임베드 | 트윗 | 삽입된 콘텐츠',
  creditWords: '사진 | 사진 제공 | 출처 | 사진 출처 | 이미지 | 사진제공',
  bylineWords: '글 | 취재',
  bylinePhrases: '작성자 | 저자',
  bylineEndings:
    '기자 | 특파원 | 사진기자 | 선임기자 | 객원기자 | 인턴기자 | 사진 기자 | 선임 기자 | 객원 기자 | 인턴 기자',
  andWords: '및 | 와 | 과 | 그리고',
  publishedLabels: '입력 | 등록 | 게시 | 발행일 | 기사입력 | 게시일 | 작성일 | 송고',
  updatedLabels: '수정 | 업데이트 | 최종 수정 | 최종수정 | 기사수정 | 수정일',
  originalLabels: '원문 | 원문 링크 | 원본 링크 | 원본 기사 | 원문 보기 | 출처',
  retrievedLabels: '확인 날짜 | 저장일 | 저장 날짜',
  topicLabels: '태그 | 키워드 | 주제 | 토픽 | 카테고리',
  readingTimes: '{minutes}분 읽기 | 읽는 시간 {minutes}분 | 읽는 시간: {minutes}분 | {minutes}분 분량',
};
