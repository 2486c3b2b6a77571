/** Run-in headings of the paragraphs on supervision; passages of one heading share a paragraph. */
export const subjects = '围绕重点议题开展监督'
export const inquiry = '做好专题询问服务保障'
export const results = '跟踪监督成果办理'
export const filings = '做好规范性文件备案审查'
export const suggestions = '推动代表建议办理'
