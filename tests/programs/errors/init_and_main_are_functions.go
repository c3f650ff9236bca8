package main

var init int // want error: cannot declare init - must be func

const main = 1 // want error: cannot declare main - must be func
