package main

type Setter interface{ Set(string) }

func set[T Setter](p *T) { p.Set("") } // want error: p.Set undefined (type *T is pointer to type parameter, not type parameter)

func get[P any](p P) { _ = *p } // want error: invalid operation: cannot indirect p (variable of type P constrained by any)

func both[P *int | *string](p P) { _ = *p } // want error: invalid operation: pointers of p (variable of type P constrained by *int | *string) must have identical base types

func one[P *int](p P) int { return *p }

func take(Setter) {}

func give[T Setter](p *T) { take(p) } // want error: cannot use p (variable of type *T) as Setter value in argument to take: *T does not implement Setter (type *T is pointer to type parameter, not type parameter)

func main() {}
