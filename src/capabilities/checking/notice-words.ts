/** How notices say how long a statement may be and how much of it goes to problems. */
export const noticeWords = {
  most: /(?:不超过|不得超过|控制在|以内|不多于)[^\d。]{0,6}(\d{3,5})字|(?<=字数)[^\d。]{0,8}(\d{3,5})字以内/u,
  least: /(?:不少于|不低于)(\d{3,5})字/u,
  share: /(?:问题|措施|不足)[^。]{0,24}(?:不少于|不低于|占)[^。\d]{0,12}(\d{1,2})%/u,
  third: /(?:问题|措施)[^。]{0,24}三分之一/u,
}
