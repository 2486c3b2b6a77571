/** Full names, as the organ's sections bear them. */
export const finance = '财政经济工作委员会'
export const justice = '监察和司法工作委员会'
export const education = '教科文卫工作委员会'
export const environment = '城乡建设与环境资源保护工作委员会'
export const agriculture = '农业和农村工作委员会'
export const deputyWork = '代表工作委员会'
