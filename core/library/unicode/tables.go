// The tables of categories, scripts and properties of Unicode 15.0.0.
package unicode

// categoryTable makes the table of categories (two letters each) or of a group (its letter).
func categoryTable(names string) *RangeTable

var (
	C  = categoryTable("C")
	Cc = categoryTable("Cc")
	Cf = categoryTable("Cf")
	Cn = categoryTable("Cn")
	Co = categoryTable("Co")
	Cs = categoryTable("Cs")
	L  = categoryTable("L")
	LC = categoryTable("LlLtLu")
	Ll = categoryTable("Ll")
	Lm = categoryTable("Lm")
	Lo = categoryTable("Lo")
	Lt = categoryTable("Lt")
	Lu = categoryTable("Lu")
	M  = categoryTable("M")
	Mc = categoryTable("Mc")
	Me = categoryTable("Me")
	Mn = categoryTable("Mn")
	N  = categoryTable("N")
	Nd = categoryTable("Nd")
	Nl = categoryTable("Nl")
	No = categoryTable("No")
	P  = categoryTable("P")
	Pc = categoryTable("Pc")
	Pd = categoryTable("Pd")
	Pe = categoryTable("Pe")
	Pf = categoryTable("Pf")
	Pi = categoryTable("Pi")
	Po = categoryTable("Po")
	Ps = categoryTable("Ps")
	S  = categoryTable("S")
	Sc = categoryTable("Sc")
	Sk = categoryTable("Sk")
	Sm = categoryTable("Sm")
	So = categoryTable("So")
	Z  = categoryTable("Z")
	Zl = categoryTable("Zl")
	Zp = categoryTable("Zp")
	Zs = categoryTable("Zs")

	Letter = L
	Upper  = Lu
	Lower  = Ll
	Title  = Lt
	Mark   = M
	Number = N
	Digit  = Nd
	Punct  = P
	Symbol = S
	Space  = Z
	Other  = C
)

// Categories are the tables by name.
var Categories = byName(`C,Cc,Cf,Cn,Co,Cs,L,LC,Ll,Lm,Lo,Lt,Lu,M,Mc,Me,Mn,N,Nd,Nl,No,P,Pc,Pd,Pe,Pf,Pi,Po,Ps,S,Sc,Sk,Sm,So,Z,Zl,Zp,Zs`,
	C, Cc, Cf, Cn, Co, Cs, L, LC, Ll, Lm, Lo, Lt, Lu, M, Mc, Me, Mn, N, Nd, Nl, No, P, Pc, Pd, Pe, Pf, Pi, Po, Ps, S,
	Sc, Sk, Sm, So, Z, Zl, Zp, Zs)

// The list of scripts stands here again and again, always the same text: so it costs its bytes in the module only once.
var Adlam, Ahom, Anatolian_Hieroglyphs, Arabic, Armenian, Avestan, Balinese, Bamum, Bassa_Vah, Batak, Bengali,
	Bhaiksuki, Bopomofo, Brahmi, Braille, Buginese, Buhid, Canadian_Aboriginal, Carian, Caucasian_Albanian, Chakma,
	Cham, Cherokee, Chorasmian, Common, Coptic, Cuneiform, Cypriot, Cypro_Minoan, Cyrillic, Deseret, Devanagari,
	Dives_Akuru, Dogra, Duployan, Egyptian_Hieroglyphs, Elbasan, Elymaic, Ethiopic, Georgian, Glagolitic, Gothic,
	Grantha, Greek, Gujarati, Gunjala_Gondi, Gurmukhi, Han, Hangul, Hanifi_Rohingya, Hanunoo, Hatran, Hebrew,
	Hiragana, Imperial_Aramaic, Inherited, Inscriptional_Pahlavi, Inscriptional_Parthian, Javanese, Kaithi,
	Kannada, Katakana, Kawi, Kayah_Li, Kharoshthi, Khitan_Small_Script, Khmer, Khojki, Khudawadi, Lao, Latin,
	Lepcha, Limbu, Linear_A, Linear_B, Lisu, Lycian, Lydian, Mahajani, Makasar, Malayalam, Mandaic, Manichaean,
	Marchen, Masaram_Gondi, Medefaidrin, Meetei_Mayek, Mende_Kikakui, Meroitic_Cursive, Meroitic_Hieroglyphs, Miao,
	Modi, Mongolian, Mro, Multani, Myanmar, Nabataean, Nag_Mundari, Nandinagari, New_Tai_Lue, Newa, Nko, Nushu,
	Nyiakeng_Puachue_Hmong, Ogham, Ol_Chiki, Old_Hungarian, Old_Italic, Old_North_Arabian, Old_Permic, Old_Persian,
	Old_Sogdian, Old_South_Arabian, Old_Turkic, Old_Uyghur, Oriya, Osage, Osmanya, Pahawh_Hmong, Palmyrene,
	Pau_Cin_Hau, Phags_Pa, Phoenician, Psalter_Pahlavi, Rejang, Runic, Samaritan, Saurashtra, Sharada, Shavian,
	Siddham, SignWriting, Sinhala, Sogdian, Sora_Sompeng, Soyombo, Sundanese, Syloti_Nagri, Syriac, Tagalog,
	Tagbanwa, Tai_Le, Tai_Tham, Tai_Viet, Takri, Tamil, Tangsa, Tangut, Telugu, Thaana, Thai, Tibetan, Tifinagh,
	Tirhuta, Toto, Ugaritic, Vai, Vithkuqi, Wancho, Warang_Citi, Yezidi, Yi, Zanabazar_Square = scriptTables()

func scriptTables() (
	Adlam, Ahom, Anatolian_Hieroglyphs, Arabic, Armenian, Avestan, Balinese, Bamum, Bassa_Vah, Batak, Bengali,
	Bhaiksuki, Bopomofo, Brahmi, Braille, Buginese, Buhid, Canadian_Aboriginal, Carian, Caucasian_Albanian, Chakma,
	Cham, Cherokee, Chorasmian, Common, Coptic, Cuneiform, Cypriot, Cypro_Minoan, Cyrillic, Deseret, Devanagari,
	Dives_Akuru, Dogra, Duployan, Egyptian_Hieroglyphs, Elbasan, Elymaic, Ethiopic, Georgian, Glagolitic, Gothic,
	Grantha, Greek, Gujarati, Gunjala_Gondi, Gurmukhi, Han, Hangul, Hanifi_Rohingya, Hanunoo, Hatran, Hebrew,
	Hiragana, Imperial_Aramaic, Inherited, Inscriptional_Pahlavi, Inscriptional_Parthian, Javanese, Kaithi,
	Kannada, Katakana, Kawi, Kayah_Li, Kharoshthi, Khitan_Small_Script, Khmer, Khojki, Khudawadi, Lao, Latin,
	Lepcha, Limbu, Linear_A, Linear_B, Lisu, Lycian, Lydian, Mahajani, Makasar, Malayalam, Mandaic, Manichaean,
	Marchen, Masaram_Gondi, Medefaidrin, Meetei_Mayek, Mende_Kikakui, Meroitic_Cursive, Meroitic_Hieroglyphs, Miao,
	Modi, Mongolian, Mro, Multani, Myanmar, Nabataean, Nag_Mundari, Nandinagari, New_Tai_Lue, Newa, Nko, Nushu,
	Nyiakeng_Puachue_Hmong, Ogham, Ol_Chiki, Old_Hungarian, Old_Italic, Old_North_Arabian, Old_Permic, Old_Persian,
	Old_Sogdian, Old_South_Arabian, Old_Turkic, Old_Uyghur, Oriya, Osage, Osmanya, Pahawh_Hmong, Palmyrene,
	Pau_Cin_Hau, Phags_Pa, Phoenician, Psalter_Pahlavi, Rejang, Runic, Samaritan, Saurashtra, Sharada, Shavian,
	Siddham, SignWriting, Sinhala, Sogdian, Sora_Sompeng, Soyombo, Sundanese, Syloti_Nagri, Syriac, Tagalog,
	Tagbanwa, Tai_Le, Tai_Tham, Tai_Viet, Takri, Tamil, Tangsa, Tangut, Telugu, Thaana, Thai, Tibetan, Tifinagh,
	Tirhuta, Toto, Ugaritic, Vai, Vithkuqi, Wancho, Warang_Citi, Yezidi, Yi, Zanabazar_Square *RangeTable)

// Scripts are the tables by name.
var Scripts = byName(`Adlam,Ahom,Anatolian_Hieroglyphs,Arabic,Armenian,Avestan,Balinese,Bamum,Bassa_Vah,Batak,Bengali,
Bhaiksuki,Bopomofo,Brahmi,Braille,Buginese,Buhid,Canadian_Aboriginal,Carian,Caucasian_Albanian,Chakma,
Cham,Cherokee,Chorasmian,Common,Coptic,Cuneiform,Cypriot,Cypro_Minoan,Cyrillic,Deseret,Devanagari,
Dives_Akuru,Dogra,Duployan,Egyptian_Hieroglyphs,Elbasan,Elymaic,Ethiopic,Georgian,Glagolitic,Gothic,
Grantha,Greek,Gujarati,Gunjala_Gondi,Gurmukhi,Han,Hangul,Hanifi_Rohingya,Hanunoo,Hatran,Hebrew,
Hiragana,Imperial_Aramaic,Inherited,Inscriptional_Pahlavi,Inscriptional_Parthian,Javanese,Kaithi,
Kannada,Katakana,Kawi,Kayah_Li,Kharoshthi,Khitan_Small_Script,Khmer,Khojki,Khudawadi,Lao,Latin,
Lepcha,Limbu,Linear_A,Linear_B,Lisu,Lycian,Lydian,Mahajani,Makasar,Malayalam,Mandaic,Manichaean,
Marchen,Masaram_Gondi,Medefaidrin,Meetei_Mayek,Mende_Kikakui,Meroitic_Cursive,Meroitic_Hieroglyphs,Miao,
Modi,Mongolian,Mro,Multani,Myanmar,Nabataean,Nag_Mundari,Nandinagari,New_Tai_Lue,Newa,Nko,Nushu,
Nyiakeng_Puachue_Hmong,Ogham,Ol_Chiki,Old_Hungarian,Old_Italic,Old_North_Arabian,Old_Permic,Old_Persian,
Old_Sogdian,Old_South_Arabian,Old_Turkic,Old_Uyghur,Oriya,Osage,Osmanya,Pahawh_Hmong,Palmyrene,
Pau_Cin_Hau,Phags_Pa,Phoenician,Psalter_Pahlavi,Rejang,Runic,Samaritan,Saurashtra,Sharada,Shavian,
Siddham,SignWriting,Sinhala,Sogdian,Sora_Sompeng,Soyombo,Sundanese,Syloti_Nagri,Syriac,Tagalog,
Tagbanwa,Tai_Le,Tai_Tham,Tai_Viet,Takri,Tamil,Tangsa,Tangut,Telugu,Thaana,Thai,Tibetan,Tifinagh,
Tirhuta,Toto,Ugaritic,Vai,Vithkuqi,Wancho,Warang_Citi,Yezidi,Yi,Zanabazar_Square`,
	Adlam, Ahom, Anatolian_Hieroglyphs, Arabic, Armenian, Avestan, Balinese, Bamum, Bassa_Vah, Batak, Bengali,
	Bhaiksuki, Bopomofo, Brahmi, Braille, Buginese, Buhid, Canadian_Aboriginal, Carian, Caucasian_Albanian, Chakma,
	Cham, Cherokee, Chorasmian, Common, Coptic, Cuneiform, Cypriot, Cypro_Minoan, Cyrillic, Deseret, Devanagari,
	Dives_Akuru, Dogra, Duployan, Egyptian_Hieroglyphs, Elbasan, Elymaic, Ethiopic, Georgian, Glagolitic, Gothic,
	Grantha, Greek, Gujarati, Gunjala_Gondi, Gurmukhi, Han, Hangul, Hanifi_Rohingya, Hanunoo, Hatran, Hebrew,
	Hiragana, Imperial_Aramaic, Inherited, Inscriptional_Pahlavi, Inscriptional_Parthian, Javanese, Kaithi,
	Kannada, Katakana, Kawi, Kayah_Li, Kharoshthi, Khitan_Small_Script, Khmer, Khojki, Khudawadi, Lao, Latin,
	Lepcha, Limbu, Linear_A, Linear_B, Lisu, Lycian, Lydian, Mahajani, Makasar, Malayalam, Mandaic, Manichaean,
	Marchen, Masaram_Gondi, Medefaidrin, Meetei_Mayek, Mende_Kikakui, Meroitic_Cursive, Meroitic_Hieroglyphs, Miao,
	Modi, Mongolian, Mro, Multani, Myanmar, Nabataean, Nag_Mundari, Nandinagari, New_Tai_Lue, Newa, Nko, Nushu,
	Nyiakeng_Puachue_Hmong, Ogham, Ol_Chiki, Old_Hungarian, Old_Italic, Old_North_Arabian, Old_Permic, Old_Persian,
	Old_Sogdian, Old_South_Arabian, Old_Turkic, Old_Uyghur, Oriya, Osage, Osmanya, Pahawh_Hmong, Palmyrene,
	Pau_Cin_Hau, Phags_Pa, Phoenician, Psalter_Pahlavi, Rejang, Runic, Samaritan, Saurashtra, Sharada, Shavian,
	Siddham, SignWriting, Sinhala, Sogdian, Sora_Sompeng, Soyombo, Sundanese, Syloti_Nagri, Syriac, Tagalog,
	Tagbanwa, Tai_Le, Tai_Tham, Tai_Viet, Takri, Tamil, Tangsa, Tangut, Telugu, Thaana, Thai, Tibetan, Tifinagh,
	Tirhuta, Toto, Ugaritic, Vai, Vithkuqi, Wancho, Warang_Citi, Yezidi, Yi, Zanabazar_Square)

// byName maps the names, which commas separate, to the tables.
func byName(names string, tables ...*RangeTable) map[string]*RangeTable {
	m := map[string]*RangeTable{}
	name := ""
	for _, c := range names + "," {
		switch {
		case c == ',':
			m[name] = tables[len(m)]
			name = ""
		case c != '\n':
			name += string(c)
		}
	}
	return m
}

// Properties.
var (
	White_Space = &RangeTable{
		R16: []Range16{
			{0x9, 0xd, 1}, {0x20, 0x85, 101}, {0xa0, 0x1680, 5600}, {0x2000, 0x200a, 1}, {0x2028, 0x2029, 1},
			{0x202f, 0x205f, 48}, {0x3000, 0x3000, 1},
		},
		LatinOffset: 2,
	}
	ASCII_Hex_Digit = &RangeTable{
		R16: []Range16{
			{0x30, 0x39, 1}, {0x41, 0x46, 1}, {0x61, 0x66, 1},
		},
		LatinOffset: 3,
	}
	Hex_Digit = &RangeTable{
		R16: []Range16{
			{0x30, 0x39, 1}, {0x41, 0x46, 1}, {0x61, 0x66, 1}, {0xff10, 0xff19, 1}, {0xff21, 0xff26, 1},
			{0xff41, 0xff46, 1},
		},
		LatinOffset: 3,
	}
	Ideographic = &RangeTable{
		R16: []Range16{
			{0x3006, 0x3007, 1}, {0x3021, 0x3029, 1}, {0x3038, 0x303a, 1}, {0x3400, 0x4dbf, 1}, {0x4e00, 0x9fff, 1},
			{0xf900, 0xfa6d, 1}, {0xfa70, 0xfad9, 1},
		},
		R32: []Range32{
			{0x16fe4, 0x17000, 28}, {0x17001, 0x187f7, 1}, {0x18800, 0x18cd5, 1}, {0x18d00, 0x18d08, 1}, {0x1b170, 0x1b2fb, 1},
			{0x20000, 0x2a6df, 1}, {0x2a700, 0x2b739, 1}, {0x2b740, 0x2b81d, 1}, {0x2b820, 0x2cea1, 1}, {0x2ceb0, 0x2ebe0, 1},
			{0x2f800, 0x2fa1d, 1}, {0x30000, 0x3134a, 1}, {0x31350, 0x323af, 1},
		},
	}
)
