package main

type T struct{ f int }

func (T) m() {}

func (T) m() {} // want error: method T.m already declared at duplicate_method.go:5:10

func (T) f() {} // want error: field and method with the same name f

func main() {}
