// Map: a map of any to any that goroutines may share.
package sync

// A Map is empty at first. mu makes what needs two steps one; no user code runs while it is held.
type Map struct {
	_       noCopy
	mu      Mutex
	entries map[any]any
}

func (m *Map) Load(key any) (value any, ok bool) {
	value, ok = m.entries[key] // one instruction, so it needs no lock
	return value, ok
}

func (m *Map) Store(key, value any) { m.Swap(key, value) }

// Swap stores value and returns the former one, if any.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	previous, loaded = m.entries[key]
	m.put(key, value)
	return previous, loaded
}

// LoadOrStore returns the present value, or stores the given one.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if actual, loaded = m.entries[key]; loaded {
		return actual, true
	}
	m.put(key, value)
	return value, false
}

func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	value, loaded = m.entries[key]
	delete(m.entries, key)
	return value, loaded
}

func (m *Map) Delete(key any) { m.LoadAndDelete(key) }

// CompareAndSwap stores new if the value is old, which must be comparable.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	value, ok := m.entries[key]
	if !ok || value != old {
		return false
	}
	m.put(key, new)
	return true
}

// CompareAndDelete deletes the entry if its value is old, which must be comparable.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	value, ok := m.entries[key]
	if !ok || value != old {
		return false
	}
	delete(m.entries, key)
	return true
}

// Range calls f for each entry until it returns false; f may use the map.
func (m *Map) Range(f func(key, value any) bool) {
	m.mu.Lock()
	keys := make([]any, 0, len(m.entries))
	for key := range m.entries {
		keys = append(keys, key)
	}
	m.mu.Unlock()
	for _, key := range keys {
		if value, ok := m.Load(key); ok && !f(key, value) {
			return
		}
	}
}

func (m *Map) Clear() {
	m.mu.Lock()
	clear(m.entries)
	m.mu.Unlock()
}

func (m *Map) put(key, value any) {
	if m.entries == nil {
		m.entries = map[any]any{}
	}
	m.entries[key] = value
}
