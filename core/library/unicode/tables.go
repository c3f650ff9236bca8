// Unicode 15.0.0: the characters of categories, scripts and properties, and the case of letters, packed as unpack reads it.
package unicode

// Categories.
var (
	L  = &RangeTable{packed: `!Aq@Fq@o@BJDBE@i@A{@Aq[DUNGGBAaCGAABEABFACABA@c@AcDAsGHiIAiABBF@mAgAs@DEm@sAc@AAcEABO@BG@BJ@ABBPAy@]oDKBX@}@IADBE@g@DBICBW@m@GSEm@AIQqAz@iBCBRGQO]DMBABi@AKABC@CCBPMAACNAJBH@GDABi@AKAAAAAA_@EABS@APOACAi@AKAAAGCBROAWBK@KBABi@AKAAAGCB^@BA@AOBQAICCAECAABA@BC@BC@ACUVBt@@KACAk@A]CBZ@ABBB@B^DMACAk@AQAGCB_@@BA@BO@BQ@MACAoABBPECHCXIEa@Cm@AOABB@Iz@}AAALKz@AABA@EAm@ABA@OAAIBB@EABU@C!@B_A@KAeA[GsBsATBP@GDECBC@BG@ADWLBQ@gAABEBsAAwSAEBKABA@CBoAAEB_AAEBKABA@CB[AoBAEBcCe@]PiDBICue@B_@Aq@EsCFMGa@Mc@Na@NWACOeBc@BDcAoDGGBaAABE@gCJ{@q@y@BGKuADq@v@k@IgBrAB}A@yAQMv@y@MAJuAZeAi@CJeABOGsABCi@EAIAACBE@{J!AiPBIBiABIBMAFA@y@BgBAKABC@AAKCEBIDWECAKtBBMPWeBBDBQABC@EFFA@CASBEEGDBt@@B{rA@eMFECALiAABEBmBGBP@i@IKAKAKAKAKAKAKAKpABuM@Bj@@EEADiDFCAqDAEEsAAyDQ}@p@]!O}zK!Awgj@cAyABwOC]JAT{AP{@BiCq@OBkEB}BEAABA@EX]ACAEAk@]eBNaB~@ICBA@BK@s@Jk@Yw@G{A\BP@EAQJGAoAWCAMTk@CBC@_BABC@BB@EBBAXCBSGCLIBIBIIKAKAsAAYFcF]eyTLk@D_BdgGyUBqEf@KLGEBA@OAWAGABA@BA@BA@sEa@sUR}BBiBh@UtBGAkGd@q@Fq@KoDCIBIBIBCc@UAq@Ac@AAA[BYb@sFeKw@C_Bo@}@Me@AMFiAJy@BeADMp@yHReADeADmAHeBLSA[AKAAASA[AKAAcAkRIi@JMXIAqAAOeAIBBA@sAAACBB@i@Jk@I{@aAc@AAJi@Jq@fAmBFA!ABO@CACAw@j@w@Cw@c@MAu@[iBJi@Jc@Ma@nBoCw@cBMcBMeA|IqAFAnAw@JBH@g@j@a@n@g@[k@LgBy@ABBM@uA!@o@ZeA]BBHcACBL@{ANEUBAc@a@Ao@SA_AKABA@CA[AQG{Af@MBABi@AKAAAGCBRLG~CgBRETC^}ATAABxD@yAi@Ed@}ATB{@@qAMBgA@q@e@KyDuAtB}B_@MBBB@KAAAm@OBA~AMBkAPBA\BJ@kAGBUKyASBR@mCgGOAgAQBq@@w@pBKAAAiAUBY@GAAA}@NBgI@a@OBA@UAaA|BBoA@ox@fFeKlqA_EO}aAQIy|Bkc@ylGob@G{@Q{CQy@R}APE_@g@Ec@pT}B!CsCEBbA@U!AAAB\@k~JHilAj@OgvGEAKAAAcQOB]@ABBN@CHuWdgAsEEWCOGQfzDgDAkCAABBB@BB@CAUABA@IA_CAEBMAKAu@AEAGABC@IAeTBo@Ao@A{@Ao@A{@Ao@A{@Ao@A{@Ao@AMtx@{@FIeGyBrCwAJKPBaI@w@RuAdNu@tVKAEAAA[AgK{@eCGBtd@@CAs@AAABBAQAEABAFBDADA@AAAABBAHA@BABEAKAEAEABA@OA_@ECAGA_@diC}lrA!@qbGFyLBagJN_rM_!By!@bn@ssHE}dG`}
	Lu = &RangeTable{packed: `!Aq@eBk@AKa@v@ABNABn@A@DACAABA@BA@ABEAAACCAAAADA@BABBA@BA@AABA@BCGFBALABPABBBACAx@AGAAABBA@CAFAaHBACBHFBA@AABA@BA@]AOc@BB@ACVAEBBAABcBp@!@AIv@A@LAB~AABiAiyAiAABErUiDzcAsABC!ItCAI!BAIMHIJMHMHIKFAHMhAELELELGKEfGBDCCBCBBC@EFFA@CBEJAEB}@|rA}Ap@BA@ABFA@CABBHCA!BAHBADBmi]Aj@ASZAgCLAC|@AJDA@HADBABBACTA@EAGANA@CABFEBA\BkxT@o@ee@mAhCeA|CSA[AKAAjv@cBm~A}@!kT}@!lXq@Zq@Zq@ZBA@DB@BB@CAMZq@ZAAEBMAK[AAEAGABC@I[q@Zq@Zq@Zq@Zq@Zq@^o@a@o@a@o@a@o@a@o@a@BuhC@_A`}
	Ll = &RangeTable{packed: `!Bq@z@Bi@@k@AMAv@A@PA@n@ABDA@ABBABBC@BDBBC@ABBBABABBA@BABBCABB@BB@AFDBANA@RA@BBABCAx@A@IBBB@BADHA@eCAs@aEBACBC@ARB[@aAAACCAVA@EADB@Bs@@{AA!@AIt@ABLA@!BAp@oAgyAsABCxVIbcAOwBuA_AWAaAfBtCA@MA!BA@MHIJMHMHIJMHMHYBMHMHMHGAAFBC@AAAHEBAHMJCAArGBC@BC[DDBAHEDBu@ktA}AABC@FADBA@BA@GEbBA@BGABDLiAABEsg]l@ASZAgCLA@AA~@A@KABABHADBABBA@AARAEBEALADBAFHA\BCuXsAEOG}C!yRKLGi!@q@me@mAhCeA{CSA[AKAAcw@cBm}A}@!kT}@zkXq@ZKAa@Zq@ZEABA@IASZq@Zq@Zq@Zq@Zq@Zq@Zq@Zq@Zu@\o@AIZo@AIZo@AIZo@AIZo@AIABtx@@OAe@FIwnAaA`}
	Lt = &RangeTable{packed: `dMDBf@BukF@KHMHMLBOo@?`}
	Lm = &RangeTable{packed: `oTa@DUNGGBAeCBE~MBfFdDAmGADB_@IBC!DBgDte@B_CuPBzu@kBBcRpMInD{BMBb@@eAqTBMPW_~AAqFB_EuMBk@@EEBaB@B}A@AvwZBbf@@GnGBrB\AyBOpABWiBCCAuMBViCBlBUAgBEIBf_Tm@A!~@IAqAAOe{WEoa@W!AAABl_O@CAKAAq!KyBiEKm\B_b@`}
	Lo = &RangeTable{packed: `iDBO!GBD@CpEB{X@q@DEm@}@AQc@AAcEABX@BJ@ABBPAy@]oDKBX@}@Ui@j@o@GSEm@AIQoA{@iBCBRGQP[DMBABi@AKABC@CCBPMAACNAJBH@GDABi@AKAAAAAA_@EABS@APOACAi@AKAAAGCBROAWBK@KBABi@AKAAAGCB^@BA@AOBQAICCAECAABA@BC@BC@ACUVBt@@KACAk@A]CBZ@ABBB@B^DMACAk@AQAGCB_@@BA@BO@BQ@MACAoABBPECHCXIEa@Cm@AOABB@Iz@}AAALI{@AABA@EAm@ABA@OAAIBB@EWE!@B_A@KAeA[GsBsATBP@GDECBC@BG@ADWLBqB@mSAEBKABA@CBoAAEB_AAEBKABA@CB[AoBAEBcCe@]qBue@B_@Aq@EsCFMGa@Mc@Na@NWACOeBh@BcA@aAAgBGGBaAABE@gCJ{@q@y@BGKuADq@v@k@IgBpD{AQMv@y@MAJuAZeAi@CJy@qBEAIAACBz!@@Cw~AmBXk@IKAKAKAKAKAKAKAKgPBu@DiDHBA@oDDBE@qAAyDQ}@p@]!O}zK!Ag!h@AkfAcAmAHuOD]JAbABq@@gCiDBgBCKACAEAk@]eBNaB~@ICBA@BK@s@Jk@Yw@G{Am@GBOJGAoAWCAMT]AICBC@_BABC@BB@EBBAXACSGBN@GBIBIIKAKqCcA]eyTLk@D_BdgGyUBqEcABA@OAWAGABA@BA@BA@sEa@sUR}BBiBh@UtBGAkGiBQAwAB{@CIBIBIBCc@UAq@Ac@AAA[BYb@sFeKw@C_Bo@}@Me@AMFiAJy@BeADM!CyCbBmAHeB|CkRIi@JMxCIBBA@sAAACBB@i@Jk@I{@aAc@AAJi@Jq@fAmBFA!ABO@CACAw@j@w@Cw@c@MAu@[iBJi@Jc@Ma@nBoCwDeA|IqAFAnAw@JBH@g@j@a@n@g@[k@LgBy@ABBM@uA!@o@ZeA]BBHcACBL@{ANEUBAc@a@Ao@SA_AKABA@CA[AQG{Af@MBABi@AKAAAGCBRLG~CgBRETC^}ATAABxD@yAi@Ed@}ATB{@@qAMBgA@q@e@KyDuAsEMBBB@KAAAm@OBA~AMBkAPBA\BJ@kAGBUKyASBR@mCgGOAgAQBq@@w@pBKAAAiAUBY@GAAA}@NBgI@a@OBA@UAaA|BBoA@ox@fFeKlqA_EO}aAQIy|Bkc@ylGob@G{@Q{CQy@R}As@g@Ec@pZsCEBoD@k~JHilAj@OwvGcQOB]@ABBN@CHuWdgAsEEWCOGQprGBuN@uAa@BaI@w@RuAdNs@uVKAEAAA[AgK{h@EAs@AAABBAQAEABAFBDADA@AAAABBAHA@BABEAKAEAEABA@OA_@ECAGA_@diC}lrA!@qbGFyLBagJN_rM_!By!@bn@ssHE}dG`}
	M  = &RangeTable{packed: `_W}EsGKgGwAABA@BA@BAhASp@g@PBeB@IBIBAAEc@B^@q@{ASz@OIBX@CAOACAGk@C|@Mj@m@A_Av@CAa@AKJA]Cx@BA@IBABCIBJ@BZBCx@BA@EDABCCB^@BCKCx@BA@KACACTAVIACx@BA@IBABCGCJA^B{@@ECCAEIBh@@Ew@BA@IACAEGAKA]Cx@BA@IACAEGAKAOBL@Cw@AAKACAEIBJ@B]@AfABD@GABA@KRA}@BB@ILMbBBB@MKKiAA[DADAq@e@AAESAeAIBdB@c@WEDCACBKCEMUABJ@C_UCr\E\C]A^A!A}@IBm@@AABuB@Bb@vBUDU{EGy@QAw@BBp@@y@q@Go@_@f@OLC^Wx@Yp@e@xCCAg@DBFBCfE}BpU_A~~ACmCB!B@{@jPIiBAtm\EAQ!@ApAApGBCDBW@EDBsA@Br@@_@Za@MBf@@KYWl@Eo@Yd@BcA@WLBH@Bm@@Ar@BA@ABAEAABi@@EEAlFMAApxRBaV@[P]m]BbFuCGfs@CAAEEh@CDBeD@B}P@CcKApACfASq@EzBCu@[i@BB@BJ@Cm@SGB}@@Ad@YPAl@BL@Ap@YHEAA|AUFBB}CUUEw@AAKBABCIBJ@BB@ICG!Ea@WBqA@c@kFKBO[ArA_@jBWeB[!G[uFIAABEABA@BmC@IBKCB\@Oh@KAEHBI@Qn@]uKMAMrAi@AYzBICBA@BA@IABbA@EAAAG{IEIAABp@@ICG}fDBF@YzsLG{@Kx_@BA@iBGEqABK@BkdR@BarC@wABk@~OGCIHMBK^EtCC{|@kBDaBHBNVGA[pi@KA_@BKAAAGdBB!D@IwJB}@@C|NE!^KmBKu|dW}M`}
	Mn = &RangeTable{packed: `_W}EsGGiGwAABA@BA@BAhASp@g@PBeB@IBIBAAEc@B^@q@{ASz@OIBX@CAOACAGk@C|@Mj@m@A}@w@BADMDBC@IJA]Bz@DEHBT@BZBAy@BD@BD@BB@ACB^@BCKAy@BD@EAADBT@BV@GABz@BBA@CHBG@BK@B^}@BLr@BCw@BA@AECAEGAKA]Bz@BBFEATA\Ay@ADEHBT@B]hABG@AABzABKLMbBBB@MKKiAA[DAw@YAGAAESAeAIBfB@CAIAABAYADCPEMBB@BFOB_U@Ar\C]A^A^A!AAAKHBB@QIBm@@AABuB@Bb@vBCDAIBF@A{EABBz@AKABABMFQBBp@@WA]q@Ep@BA@EABEh@OLA!@EBAACx@BA@BCACz@MBAxCCAWAKDBFCAfE}BpUWDBC@S~~ACmCB!B@{@jPEkBAtm\BD@O!@ApAApGBCDBY@BEwCAZa@MBf@@KYSn@Cp@BB@CBAg@BcA@GBABALBHo@Bs@ACBAEAABj@@BHnFBBDBpxRaV]P]m]BbFuCGfs@CAAEEh@CDBeD@B}P@CcKApACfASq@E{BBv@@Yi@BB@BJ@Aq@EBAGB}@@Ad@GAM~@BL@Bt@@MJEBB_B@ABBA@BFBB}CCMUAy@ACBe@@ICGcEMBCABWtAIABD@BA@BnF@CFAAA[AuAMBBA@BjBABB@GABeB@ABEAGcGOAA!GAABDpCEBADB!@@Oh@IBEHBI@GBCn@WAAvKKAIABrA@g@BKAAAAzBICBA@BA@IABhA@BCAB{I@BK@Bt@@EEBA}fDBF@YzsLG{@Kx_@B_A@CqABxdR@BarC@wABk@!PCQMBK^EtCC{|@kBDaBHBNVGA[pi@KA_@BKAAAGdBB!D@IwJB}@@C|NE!^KmBKu|dW}M`}
	Mc = &RangeTable{packed: `bgABw@BCHEAAr@Az@CFABAJBk@z@CbABz@@AHBA@Bu@@Bz@ABF@BB@BJfBAAACCACJBi@@A}@E}@Az@BA@EBAAAIA\BN@Bz@@AECACJBj@@BkA@AFMRAjIA_ABkD@BDFBB@BY@BJ@ABKUABIBBJ@Axr@B^aCBG@KAAzIEBCDAAI!FAz@BAIBA@BH@GqCBp@EBA@EAA}@B^DABB|@BCABC@Bp@@KHAkDBUvxCAs~\ABBxA@Br@@[nCAo@Bp@@BD@BB@AnBABAXBm@ABmBBAEBmF@BA@BA@BAs_XBA_CBm@@ADAsBBX@B{@p@CIAMB}A@ACAABjD@A_@Az@AAEBABCIBJ@BqE@AHACBjB@AFBA@CBBmF@AFEBBqB@AHAABmBAAFBiB@BDeGCIBwF@GAADBBABnC@AHEDBtA]A~@BwKNBjBGBBuEGDAAB~I@BLp@AHAABo_S@iBhBAsjWAFI`}
	Me = &RangeTable{packed: `gc@AtpDB~o@@CACkk!@C`}
	N  = &RangeTable{packed: `o@QxBAEBB@Aal@QfCQfEQ|KQvBQDIlBQvBQvBQBInBWsBQHKgBQhBKGc@mBQ!BQvBQfAe@lGQfAQoUe@qZCoFQFQVQlHQ!CSeDQFQvDQvAQfCQFQv_@BC@GFQfEcBBGvUuBnAi@vRy@ij@BiWYONCwIEjCQ^MA[!@Qg@[!z[Q|DQ!IIzCQf@QfEQVQvAQvKQvwSQmNwALoBQAuIs@d@E]BHfCGjEQn\MYKg@OkAGVI!DAB]ByA!AOt@A^CkAGhBMXMi@KjIIp@QfH{@~CQj@EpBKfCy@!CQ|@QpCQGe@{FQvIQvBQvJQfBQfBUdLc@}AQvVw@cFQfAQfLQfBg@k!@{EqnPQvAQfCQAK~Wk@i!Xe@Le@lBo@ua@aB!iAQfLQvNQm]O!CQwWsBACAElAwAA[b]WcvAQ`}
	Nd = &RangeTable{packed: `o@Qfp@QfCQfEQ|KQvBQvBQvBQvBQvBQvBQvBQvBQvBQ!BQvBQfAQvGQfAQfy@Qf@QlHQ!CQfDQFQvDQvAQfCQFQfma@QfTQf@QfEQVQvAQvKQvwSQfk@QfcAQlXQ!CQ|@QpCQvGQvIQvBQvJQfBQfBQfLQfBQvVQvFQfAQfLQfwQQvAQfCQtbZaB!iAQfLQvNQva@QvsCQ`}
	Nl = &RangeTable{packed: `mvDCorAcABE~rBBY@MNCkt\QpqUgBlMBHfCGj!G{E`}
	No = &RangeTable{packed: `qDAEBB@AuhAIxJIxBCeCKyEKQOqLQu!@e@sb@Q!NBus@CIFQfE]i@BvU@sBnAi@vRy@ij@Btc@@CjCQ^MA[!@Qg@[pj\IqeUwAaAEQAuIs@d@Eth@MYKg@OkAGVI!DAB]ByA!AOt@A^CkAGhBMXMi@KjII!J{@~CQj@EpBKfCe@{Je@ei@AnLOgZc@sYg@f{QK~Wk@i!Xe@Le@lBo@niDOa\sBACAElAwAA[b]W`}
	P  = &RangeTable{packed: `!@CAIAEJACAZCAB[ABc@EBCJACBC~TBHrMIi@As@BABBBl@ATAAAMBA@AjAEfBBk@@WiFCv@[_@BeG@BJlCBxByBBfKLBoJzABJ@BhD@YABe@@CgABjA@EDAoBIkDBdR@MwCBmRl@AnACgAA}CCACe@SyHAxEA!CKAIlDK\A}BE{@G~@A!AMKB|X@k@He@AWAU^ANAyRE]A}!@YoAA_@QsKi@_AE!@A{VEAApBBoC@yAA}@BUcLCDQBUPBLbBBzAb_\AmGCcBBJsBI|JEvAAh@CABq@@Bo@aBWPA|BE~BAPAyFBriS@BpE@OVcAAYABDAAuCCAIAEJACAZCAB[ABA@IzKC|SBp@~KBgVgEB_@pGOf@BpB@IbAKyAEpWBgD@El@E}DKmBAAE~BEp@AoAEDBMACxAIkBBaL@EJAABhBzFk@iBC\WlABbC@A|FBhG@A{CB|A@KsACAG}AQwHGj@AeSAjAWoDBpb@@E|zAA{rMAeCBaA@EHBrY@CgIB|dRgnFGruBA`}
	Pc = &RangeTable{packed: `~AB_~F@BS~mv@AXCoF?`}
	Pd = &RangeTable{packed: `l@B|i@s@BaqBe_@Bi_A@GaoBBB_@ADB\~LBSoBBpkr@@Be@JBiD_|B?`}
	Ps = &RangeTable{packed: `g@Br@_@B~tBAB~y@~jABCf@Bw@OBzRAB^~!@LApAB!@AFAtKTA!ABAa@Be!@ADAYBRADAlLHACFABBahr@wEB]ALACBQABAjDBr@_@BCB?`}
	Pe = &RangeTable{packed: `h@Bs@_@B}tBAB~y@ilABw@OBzRAB^~!@LApAB!@AFAtKTA!ABAa@Be!@ADAl@FAlLHACFABA~gr@ByE]NACBQABAjDBs@_@DB`}
	Pi = &RangeTable{packed: `jDBlzFBABBYhmBBADBBOBC`}
	Pf = &RangeTable{packed: `zDB}yFCB\hmBBADBBOBC`}
	Po = &RangeTable{packed: `!@CACBDA@BJ@BC@B[dABENAGB~THBrM@Gi@Bv@BBBl@ATAAAMBA@AjAEfBBk@@WiFCv@[_@BeG@BJlCBxByBBfKLBoJzABJ@BhD@YABpBjAGDAoBIkDBdR@MeWB|B@AgAA}CCACe@IAEyHAxEA!CKAIlDK\A}BE{@G~@A!AMKBbY@BH@KHOBEBCCSABA@OzcBEAApBBoC@BD@ABBB@MAAABB@BJ@EAQBEABA@UBClLCy@B}Db_\AmGCcBBJsBI|JEvAAh@CABq@@Bo@aBWPA|BE~BAPAyFBdpS@IBBVTABECCAEGCFBA@BuC@AACBDA@BJ@BC@B[d@BB@?zKC|SBp@~KBgVgEB_@pGOf@BpB@IbAKyAEx\Gl@E}DKmBAAE~BEp@AoAEDBMACxAIkBBaL@EJAABhBzFk@iBC\WlABbC@A|FBhG@A{CB|A@KsACAG}AQwHGj@AeSAjAWoDBpb@@E|zAA{rMAeCBaA@EHBrY@CgIB|dRgnFGruBA`}
	S  = &RangeTable{packed: `c@BFPC_@BA[BAc@GAABBA@CBBC^B_@jMELYEKABA@]uBBN@BpBkCBjG@AvBCBBB@BnEJBS@BwFGAhCBiJ@BF@BuF~BBbC@KdCBoEi@BeEaECOBA@ABITDAeCMAIAAEEeEApVQsUBmJdJB}C@_AaJQIO!a@BA@AKCMCMCMAeABMg@CMCS_A_AAAEAAJBA@AEIADADBK@BD@EEEABz@@BD@kVDw@BuNYSqAyCVme@l@_BB{@JcXV{BD}@BiVB}@AoEeFIeJAn@q@AoDLiLZUHBM@BLUAFA{AAsFADQ!@eA\{@Ky@HBO@{@JkAO}R!mE}BpsTkByPk@IAgBA}CEJE}PCaFBN@B}|RhC_@}J]_CBl@@CbBBA@ABBzCFBP@A_@BA[BAaCKAKMAyHOy@_@BCAWCBo@@uAzr@AoQBvbBucAw@jyQEEBviSstCeF|@iNJkABuBECVAGy@DwBUaCCBzD@iDjZBY_@BY_@BY_@BY_@BY|@}^w@Er@MAYAAhu@BoLllABC}BBaM@BnG@sADeEL[B[A[AgAW_Ix@w@MuADOGANIzCm|@D_@CWCkFD{DFUDBO@SDmBHQFmAHy@BAnAeTLYBWCOGyAAKHYDOGOGcHAkB`}
	Sm = &RangeTable{packed: `j@BP@A}@BAm@BDe@B_@~VBoO@A{pEBMg@CMCkCBg@@EFBdA@EEADDBGB_@@BBAB_@@sO!@AzAB^@m@h@IuMBIv@MoBBpI@EB{@J]!GcGV{BD}@BaOp@g@BI|}r@BxXACdDBP@A}@BAcCBF@Ctut@BY_@BY_@BY_@BY_@BYlxDA`}
	Sc = &RangeTable{packed: `c@B}B@Cif@B{BrNArNAGBuFgGBeQ{kABdeA@}@wz!@BcmTlBBzC{EACAv~FE~wo@BplA`}
	Sk = &RangeTable{packed: `}ABAgABFDBCiOELYEKABA@]uBBN@Bbg@txDBA@AKCMCMCMA|cCAcr\k@IAgBAp]BN@BfaS@]{ZBAbD?w_|@G`}
	So = &RangeTable{packed: `eDBBDBAq]BjG@B_C@BnEJBS@BwFcOBuJbCIABdCoEBi@gKCOBA@ABITDAeCMAIAAEEeEApVQsUBrU}CaAaJQIOck@AAEAAJBA@BF@GADADBK@BNAAABz@@BI@EBEAAAAAKA{@BAABA@y@lGMDe@BKB_DAy@YmAFgCYSqAyCVkJAOAiBH{EAmNl@uA!A}N!O}AUAFkAB}@AoEeFIeJAn@q@AoDLiLZUHBM@BLUAFApIADQ!@eA\{@Ky@HBO@{@JkAO}R!mE}BpsTkBaZEJAAB}P@AfuS]_CBm@@AdNBCDAMAyHOy@_@BCAWCBo@@uAzr@AoQBvbBucAMD_@jyQEEBviSstCeF|@iNJkABuBECVAGy@DwBUaCCBzD@iDid@}^w@Er@MAYAAhu@B|yAaCBqU@sADeEL[B[A[AgAW_Ix@w@MuADOGANIzCsNEml@D_@CWCkFD{DFUDBO@SDmBHQFmAHy@BAnAeTLYBWCOGyAAKHYDOGOGcHAkB`}
	Z  = &RangeTable{packed: `_@B_C_nDB_kA@Q]AEBo@!|B?`}
	Zs = &RangeTable{packed: `_@B_C_nDB_kA@Qd@Bo@!|B?`}
	Zl = &RangeTable{packed: `g!G?`}
	Zp = &RangeTable{packed: `h!G?`}
	C  = &RangeTable{packed: `?}@_B_AMBjU@BF@CGBATBmKf@Ar@ACBw@@K[EF_@VB!Ep@A{@AeBY{@Aq@AOB\@BAKG_@OjABaDHABAVBGACDAIABADMAEBBE@BY@BCFEBAVBGBDB@BAEEBACCAKDBA@IQQCBICBVGBBEAJDC@BA@YDALKGBCHABAVBGBBE@BI@BB@BC@ICEBBE@BR@OBBF@ACBD@ABBABCBCCCLEECCBD@BA@GAYUGMBCWBP@BICBD@IBBC@BA@BD@BJ@IVBCWBJEAIBCDKBIBBD@BJCUMBCs@BCFEPAZBCRCXBIAAGCAEFBAHIJACUz@E]gABBAEBXABW@BEABGJAD}@hABd@@Cg@Bd@OBM@eAfEBA@EAAyJBD@BGABD@Bi@DAa@BD@BGABD@BOy@BD@BcA@B!@@AZIvAAFA}SCyAKVOXOTUMBCBU~AAJIJINBK@GyAKk@GfAQ_@BL@CLEACj@AESl@EZIKC~@AaAB]@BK@GJINA_@_BmACo@BtB@K|@COC|@Kk@AKMk@GvOAFAf@AFAHFA_@Au@BONAFBS@BCIBK@EZGq@]BA[BM@Aa@[a@[lCEwSo@Kg@tw@A!@B}I@Em@BA@EAAx@KBYXOGNG~BaAZByA@SvEq@LE!ABvA@BgB@Ek@B~AtAUo@Bmr[@Aw@O|Ie@xDMkEGBBAEm@{@CJIx@MfAMLItBS^CnABK@Ca@Bw@@MNAJAgBm@\QFAFAFOGBG|@E~BAJId|IUWEq@eoOnJAjBiAGUEGZBEADB}B]}LAv@KA}@j@Is@BSDEEBgC@C~DCFAFAFACCGBG@UBALBZSBBOANaA{BGCEm@CxABM@AA{An@aG]Cq@[\Ed@O^Gk@G^Be@@CNqA~CAJId@Ed@Eh@Mt@SLBOGBBKBOGBB@aCwHOVQHm@FBj@IgCFAABl@BCAAWBhA@KI}ASBB@Ea@C[GA}Bx@ETAr@BB@EHBC]ACEJKIK!A}@g@ELOv@C]A[GZKDUG}CiAkBs@Ws@Kn@MJiQ_@Bj@CABsCk@Mj@i@ZiA\e@WOnAEd@O~@BE@UYKJIu@BR@Kg@O!BBT@QRBo@@wBGBADBOKI{@GJIDBH@BB@BVGBBEBJ@BB@BC@BA@GAGGAGCEsG|ABE@w@hAMJiIv@Af@aAeASJIMc@z@IJiB[AOEWoJ|@eEsAUHAAAHBB^BB@BL@MJiCHAn@AKs@hAMsAWiAKJiNIBm@NQ]C!@AVBN@mCGBBl@CABBIMJIFBBe@BBFKJiRYKQBi@@A\iDA[r@W{[iEoBBE@QdEucDcBWp!@]VqyFgQozOyPK_@BJ@CqABJ@G^AFQfAQJBGUGS}i@{AgEkAEy@KQ}BESBYx~DMve@qAIkmPDBGBBcH@YAw@CAAYDMlKeoCkBGMCIKJAD}dHn@AWOtBuBvFQg@AjAMpBg@fAqFTUTUwAOYkGuABgABAAABADBLABGaABD@BHGB\DBEACGBtI@BdH@B~T@YEBO@{cA_@IFgLGBQ@BGBBE@E~@_AA}Em@CNAJEB}R_@_@z@GA}[j@im@GBDBBOeEAPoAlAEJEB_p@dAuC}@aKDB[BBA@BAJBDABA@GAEADACBBAAAHABBA@BDGDDABJQGCBEQeBByOl@EdBUOAOBOe@QnDmB]Wl@EIKBYFqHx]EQCMCwBE_BILEA[LEx@MJIh@M^AByCtIUNAMCIKn@BG@KNEIKIKsCBw@@eAJi_A!vh@}@z!CI~EAbsDYqhF{!E~Oa}AkyCG!bC}smj@pF}_~J`}
	Cc = &RangeTable{packed: `?}@_B_A`}
	Cf = &RangeTable{packed: `lDBri@@GVB!Eq@B!K@BpAkxBB|~@@EZGq@GAQosv@ByF@AaeCBObzG]!ba@EoeDMfsjWB^@{D`}
	Co = &RangeTable{packed: `__w@}nK!w![y~~BBy~~B`}
	Cs = &RangeTable{packed: `__u@}~B`}

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

// Scripts and properties.
var (
	Arabic     = &RangeTable{packed: `_o@GAIAYACA}@AQKq@AuEAaApA}ApF{@AAFqCAw@pq{@cFPsUB}CBiBGB!@@[pBGAkGczB{@~BC!wv@EAs@AAABBAQAEABAFBDADA@AAAABBAHA@BABEAKAEAEABA@OA_@ECAGA_@t@A`}
	Armenian   = &RangeTable{packed: `ph@iABaBBCck|@G`}
	Bengali    = &RangeTable{packed: `_kAEAMBABi@AKABC@CBOBABEHBD@BA@EBo@`}
	Cyrillic   = &RangeTable{packed: `__@gGBoIpyDObDBlAgbC}@!a]}Dn{TA!ow@yBa@?`}
	Devanagari = &RangeTable{packed: `_gA_DD[Bq@!zf@}@!o[Q`}
	Ethiopic   = &RangeTable{packed: `_oCoCAEBKABA@CBoAAEB_AAEBKABA@CB[AoBAEBcCB}@Cq@fnEk@IKAKAKAKAKAKAKAKbh^IBIBIIKAKqdnAKAEAAA[`}
	Georgian   = &RangeTable{packed: `_dCiAABEBsAAEp{AsABC!aCiAABE`}
	Greek      = &RangeTable{packed: `oZEACBEABDABA@AABA@c@A{BN]fhEGr@GDGtAB!I@g@BIBiABIBMAFA@y@BgBA[AYBIAc@BCAOgHB~pa@zmT{CQB_bs@@gC`}
	Han        = &RangeTable{packed: `_sJq@AoDLiLo@BAYONEd]}zK!A}~g@!gUyUBqEhg\ALAn_c@}lrA!@qbGFyLBagJN_rM_!By!@bn@ssHE}dG`}
	Hangul     = &RangeTable{packed: `_gC}NnpFAaGyDqB{@aA{@av\w@cSeyTLk@D_Bd|H{@CIBIBIBC`}
	Hebrew     = &RangeTable{packed: `pk@kBHs@DIhh|@q@AGABA@BA@BA@O`}
	Hiragana   = &RangeTable{packed: `!aKiDFCaz~A{PRB]@AmdO?`}
	Katakana   = &RangeTable{packed: `!dKqDBCpF]pE{AAmDn_r@QAwArak@EAKAAAB_H@Ar@BN@C`}
	Khmer      = &RangeTable{packed: `_{DyDBQFQfN}@`}
	Latin      = &RangeTable{packed: `!Aq@Fq@o@BOEk@A{@A_[g@G{oEiAF_BEEEWAiCaA}NqJBMPWmCAFB[QoAwuA}@bt]iEC}BEAABA@EXYpXsAAOAEv{RKz_@q@Fq@e!AIAqAAOeyt@{@FI`}
	Mongolian  = &RangeTable{packed: `__EABBA@c@FoDGsAul~@W`}
	Tamil      = &RangeTable{packed: `a{AAAICCAECAABA@BC@BC@ACUDGCCAEBBFNg@e}cAaBM?`}
	Thai       = &RangeTable{packed: `!oBqBEu@`}
	Tibetan    = &RangeTable{packed: `_wBmCAeADkAAeAA[AKDA`}
	Common     = &RangeTable{packed: `?_CZIZ{AA[AGWB_@aMkAEGBe@tBBIFBA}RBFNBC!@B|CdOBaC@Bye@uKEbHBon@@AgAAkEAABme@MBG@CAIACBBeW@SBkDASCSA[Q_A_AiAACBIAs@A_@i@CDkh@YSU}x@!Gef@B}@AoE!OyDrKUDGABA@m@OMDE{AACBzA@BsC@[!@eA|@}B_@_Do@BxA@kI!mE}B!gUaAfBCeDQtFB!DkKBN@BrmS@BpE@OVcAAc@AEsCBA@{@ZIZSJBm@@B!A@IAKJGbGCDwACOpAWs@wAdFs@dlm@EltCeF|@iNJkAByBC_@HAGy@DwBuEe@Le@LkDIo@gCgDAkCAABBB@BB@CAUABA@IA_CAEBMAKAu@AEAGABC@IAeTBeQBaBqbDeClAwBbUuADeEL[B[A[AgAJyIx@q@AAMuADOGANIzCm|@D_@CWCkFD{DFUDBO@SDmBHQFmAHy@BAnAeTLYBWCOGyAAKHYDOGOGcHAkBe@Qg_!WB^@{D`}
	Inherited  = &RangeTable{packed: `_W}EuGAdMSZB!V@C{iC{@aOCAWAKDBFCAfE}BlOAbE_AyxBEkBAejr@]PYo]BbFzaCBd}m@@wABk@!PCQMBK^EryjW}M`}

	White_Space     = &RangeTable{packed: `HGRBdBZB_nD_kAS]AEBo@!|B?`}
	ASCII_Hex_Digit = &RangeTable{packed: `o@QGIZI`}
	Hex_Digit       = &RangeTable{packed: `o@QGIZIit~@QGIZI`}
	Ideographic     = &RangeTable{packed: `e_KAYONCe]}zK!A}~g@!gUyUBqEjg\B[@k~JHilAj@OgbHuWdgR}lrA!@qbGFyLBagJN_rM_!By!@bn@ssHE}dG`}
)

// Categories and Scripts by name.
var Categories = map[string]*RangeTable{
	"L":  L,
	"Lu": Lu,
	"Ll": Ll,
	"Lt": Lt,
	"Lm": Lm,
	"Lo": Lo,
	"M":  M,
	"Mn": Mn,
	"Mc": Mc,
	"Me": Me,
	"N":  N,
	"Nd": Nd,
	"Nl": Nl,
	"No": No,
	"P":  P,
	"Pc": Pc,
	"Pd": Pd,
	"Ps": Ps,
	"Pe": Pe,
	"Pi": Pi,
	"Pf": Pf,
	"Po": Po,
	"S":  S,
	"Sm": Sm,
	"Sc": Sc,
	"Sk": Sk,
	"So": So,
	"Z":  Z,
	"Zs": Zs,
	"Zl": Zl,
	"Zp": Zp,
	"C":  C,
	"Cc": Cc,
	"Cf": Cf,
	"Co": Co,
	"Cs": Cs,
}

var Scripts = map[string]*RangeTable{
	"Arabic":     Arabic,
	"Armenian":   Armenian,
	"Bengali":    Bengali,
	"Cyrillic":   Cyrillic,
	"Devanagari": Devanagari,
	"Ethiopic":   Ethiopic,
	"Georgian":   Georgian,
	"Greek":      Greek,
	"Han":        Han,
	"Hangul":     Hangul,
	"Hebrew":     Hebrew,
	"Hiragana":   Hiragana,
	"Katakana":   Katakana,
	"Khmer":      Khmer,
	"Latin":      Latin,
	"Mongolian":  Mongolian,
	"Tamil":      Tamil,
	"Thai":       Thai,
	"Tibetan":    Tibetan,
	"Common":     Common,
	"Inherited":  Inherited,
}

// caseRanges: distance, number and kind; then, unless upper and lower case alternate, what to add for upper, lower and title case.
const caseRanges = `!Aq@?_A?Fq@~@?~@z@?mm@?mm@Jk@?_A?AK?_A?Ak@~@?~@AK~@?~@@?qF?qF@~A@??lK?@?nM?nM@JA^AzA@??pF?@J@?vQ?vQ@?eK?eK@??cL?@F@??{K?@B@A?yK?@BA??}C?@??sK?@??uK?@B@??yK?@??}K?@?aE?aE@??eL?@??aL?@B@?eI?eIA??eL?@??iL?@?cG?cG@??kL?@J@??sL?@B@??sL?BB@??sL?@B@A?qL?@F@??uL?@BBBA?oB?oBD??CA@?@A?@?B?@@??CA@?@A?@?B?@@??CA@?@A?@?B?@@^@?|C?|C@b@A??CA@?@A?@?B?@@B@??!E?@??nB?@nA@??bG?Ab@F??uaT?@B@??dI?@??oaT?@A}bT?}bT@B@??dK?@??iC?@??mC?@R@?}!T?}!T@?w!T?w!T@?{!T?{!T@?bL?bL@?zK?zKAAxK?xKA?rK?rKA?tK?tK@?}sqA?}sqAC?xK?xK@?usqA?usqAA?|K?|KA?oqqA?oqqA@?gsqA?gsqAA?!L?!L@?dL?dL@?gsqA?gsqA@?m~S?m~S@?asqA?asqAB?dL?dLA?y~S?y~S@?hL?hLB?jL?jLG?m}S?m}SB?rL?rLA?esqA?esqA@?rL?rLC?sqqA?sqqA@?rL?rL@?hC?hC@ApL?pL@?lC?lCE?tL?tLJ?ipqA?ipqA@?cpqA?cpqAfD?gD?gDj@FBBCCcG?cGA??gF?F??kA?AC?iA?A??_C?AA?}B?A_@?_A?AO?_A?@?jA?jA@ChA?hAA_@~@?~@@?|@?|@@O~@?~@@?~B?~B@A|B?|B@??O?@?zB?zB@?pB?pBC?|A?|A@?jB?jB@?N?N@n@@?jD?jD@?~C?~C@?M?M@?fF?fF@??vB?@?~D?~DAB@??L?@BAC?bG?@]?_D?@}@?_A?@}@~@?~@@]~C?~C@bAHjB@??]?@Z@?\?\@~DAiA?_B?JiA~A?~AywAiA?_eM?A??_eM?E??_eM?BsA_{D??BC_{D??!T}C?_|jA?@I?O?BIN?NbcA?zeK?zeK@?xeK?xeK@?feK?feK@AbeK?beK@?deK?deK@?vdK?vdK@?haK?haK@?c{cA?c{cAGsA?~zD?BC?~zD?yD?g_dA?g_dAC?kmF?kmFP?obdA?obdAqBjHE?tB?tBB??|zM?A~D@MO?O@M?N?@IO?OBI?N?BMO?O@M?N?@MO?O@M?N?@IO?OBI?N?C?O?OA?O?OA?O?OA?O?OA??N?A??N?A??N?A??N?@MO?O@M?N?@AsC?sC@EkD?kD@AgE?gE@A_G?_G@A_F?_F@A{F?{FBMO?O@M?N?@MO?O@M?N?@MO?O@M?N?@AO?OA?Q?QDA?N?@A?rC?@??P?A?haM?haMD?Q?QDE?jD?@??P?CAO?OFA?N?@A?fE?DAO?OC?M?MBA?N?@A?~E?@??L?F?Q?QDA?~F?@A?zF?@??P?iH??xtM?C??|jO?@??jcO?F??w@?[?v@?v@Q]?_@?@]^?^CBqXq@?s@?@q@r@?r@vw@}A?_B?@}A~A?~A@B@??l~S?@??jmF?@??l}S?@?taT?taT@?naT?naT@J@??v!T?@??x~S?@??|!T?@??z!T?ABABGA?|bT?@fEGFCBLiA~dM?~dMA?~dM?~dME?~dM?~dMrg]zARv@fCZBzBIF@??f_dA?@RCB@??nqqA?BF@?_B?_BAf@@??fsqA?@??|sqA?@??tsqA?@??!sqA?@??fsqA?A??bpqA?@??rqqA?@??hpqA?@??_y@?@^@??~A?@??dsqA?@??nbdA?@FEBDF[B|Y?~x@?~x@\}C~{jA?~{jAazSq@?_A?Fq@~@?~@ed@mA?oA?@mAnA?nA!BeA?oA?DeAnA?nAtBS?mA?A[?mA?AK?mA?AA?mA?ASlA?lAA[lA?lAAKlA?lAAAlA?lAcu@cB?_C?McB~B?~Bm|A}@?_A?@}@~@?~@!jT}@?_A?@}@~@?~@!s]aA?cA?@aAbA?bA`

// folds are the runes that are not folded to their other case, each followed by what it is folded to.
const folds = "k\u212as\u017f\u00df\u1e9e\u00e5\u212b\u0130\u0130\u0131\u0131\u01c4\u01c5\u01c7\u01c8\u01ca\u01cb\u01f1\u01f2\u03a3\u03c2\u03b2\u03d0\u03b5\u03f5\u03b8\u03d1\u03b9\u1fbe\u03ba\u03f0\u03bc\u00b5\u03c0\u03d6\u03c1\u03f1\u03c2\u03c3\u03c6\u03d5\u03c9\u2126\u03d1\u03f4\u03f4\u0398\u0432\u1c80\u0434\u1c81\u043e\u1c82\u0441\u1c83\u0442\u1c84\u044a\u1c86\u0463\u1c87\u1c84\u1c85\u1e61\u1e9b\u1fbe\u0345\u2126\u03a9\u212aK\u212b\u00c5\ua64b\u1c88"
