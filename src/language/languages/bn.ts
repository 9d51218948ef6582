import type { Language } from '../language.ts';

export const bn: Language = {
  tag: 'bn',
  name: 'Bengali',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'জানুয়ারি | জানু | জানুয়ারী',
    'ফেব্রুয়ারি | ফেব | ফেব্রুয়ারী',
    'মার্চ',
    'এপ্রিল | এপ্রি',
    'মে',
    'জুন',
    'জুলাই | জুল',
    'আগস্ট | আগ | অগাস্ট',
    'সেপ্টেম্বর | সেপ্ট | সেপ',
    'অক্টোবর | অক্টো',
    'নভেম্বর | নভে',
    'ডিসেম্বর | ডিসে',
  ],
  weekdays: `
    সোমবার | মঙ্গলবার | বুধবার | বৃহস্পতিবার | শুক্রবার | শনিবার | রবিবার | সোম | মঙ্গল | বুধ | বৃহস্পতি
    শুক্র | শনি | রবি`,
  dateWords: 'সালে | সাল',
  dateOrder: 'day first',
  relatedLabels: `
    আরও পড়ুন | আরো পড়ুন | সম্পর্কিত খবর | আরও দেখুন | এই বিভাগের আরও খবর | আরও খবর | সর্বশেষ সংবাদ`,
  callPhrases: 'আরও পড়ুন | আরো পড়ুন | সর্বশেষ খবর | খবর পেতে',
  followPhrases: 'অনুসরণ করুন | ফলো করুন',
  channelWords: 'নিউজলেটার | চ্যানেল',
  embedLabels: 'এম্বেড করা বিষয়বস্তু',
  pictureWords: 'ছবি',
  creditWords: 'স্রষ্টা | ছবি | সূত্র',
  bylineWords: 'লেখক | প্রতিবেদক',
  bylinePhrases: 'লিখেছেন',
  andWords: 'ও | এবং',
  publishedLabels: 'প্রকাশ | প্রকাশিত | প্রকাশের তারিখ',
  updatedLabels: 'আপডেট | হালনাগাদ | সর্বশেষ আপডেট',
  originalLabels: 'মূল নিবন্ধ | মূল লিংক | সূত্র',
  retrievedLabels: 'সংগ্রহের তারিখ | সংরক্ষিত',
  topicLabels: 'ট্যাগ | ট্যাগস | বিষয় | বিষয়শ্রেণী',
  frontMatterKeys: {
    title: 'শিরোনাম',
  },
};
