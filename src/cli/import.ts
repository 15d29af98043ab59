// STUB
export {}
