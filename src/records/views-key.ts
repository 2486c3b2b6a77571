/** Key of the draft that holds a person's named views of all lists, and never grows old. */
export const viewsKey = 'views'
