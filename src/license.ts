/** Licence of our compilation and words. The facts are the wards'. */
export const LICENSE = {
  id: "CC-BY-4.0",
  title: "クリエイティブ・コモンズ 表示 4.0 国際",
  shortTitle: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/deed.ja",
} as const;
