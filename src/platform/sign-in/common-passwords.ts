/** Passwords and the words they are made of that everybody tries first, in lower case; written by hand. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passwd pass passw pwd secret private default welcome login logon signin access enter open letmein
  trustno admin administrator root superuser super user guest test tester testing demo temp manager master system
  server oracle mysql postgres huawei cisco inspur lenovo windows linux office internet computer network database
  backup service support public changeme newpassword mypassword qwerty qwertyuiop qwert qwer asdf asdfg asdfgh
  asdfghjkl zxcv zxcvb zxcvbn zxcvbnm qazwsx qazwsxedc wsxedc qweasd qweasdzxc asdzxc iloveyou lovely love forever
  sunshine princess dragon monkey football baseball basketball superman batman starwars shadow michael jordan
  charlie jennifer jessica ashley daniel thomas robert george andrew summer winter spring autumn flower chocolate
  cookie cheese freedom whatever nothing samsung google android iphone apple microsoft facebook twitter china
  zhongguo beijing shanghai guangzhou shenzhen shaanxi xian renmin renda rendachangwei gongwuyuan zhengfu jiguan
  danwei bangong bangongshi mima mimamima guanliyuan guanli yonghu xitong ceshi zhanghao kouling denglu huanying
  nihao nihaoma haoren woaini woaiwojia woaizhongguo woshishui wodemima iloveu loveyou aini aiwoba wobuzhidao
  zhangsan lisi wangwu zhaoliu zhangwei wangwei liuwei lina wangfang xiaoming xiaohong baobao baobei laopo laogong
  mama baba gege jiejie didi meimei fazhi shufa pufa xuefa kaofa dangyuan dangzu shuji zhuren keshi zongheke
  jintian mingtian kuaile xingfu pingan jiankang facai gongxi daji dali wanshi ruyi shunli qwertyui poiuytrewq
  lkjhgfdsa mnbvcxz abc abcd abcde abcdef abcdefg abcdefgh aaa aaaa aaaaaa aabbcc abcabc xyz xyzabc hello
  helloworld goodluck happy hahaha lalala money lucky king queen hunter killer soccer hockey tigger pepper ginger
  buster maggie harley ranger joshua matthew amanda nicole hannah purple orange yellow silver golden diamond
  crystal phoenix falcon eagle mustang ferrari porsche mercedes corvette yamaha toyota pokemon naruto matrix
  merlin gandalf taobao alipay weixin wechat tencent baidu sina sohu netease qqqqqq wangyi 123456 1234567 12345678
  123456789 1234567890 654321 87654321 987654321 0987654321 000000 00000000 111111 11111111 222222 333333 555555
  666666 66666666 777777 888888 88888888 999999 99999999 112233 11223344 1122334455 121212 123123 123123123 123321
  1234321 123454321 147258 147258369 159357 159753 168168 520520 5201314 1314520 521521 131421 147852 789456
  789456123 456789 456123 100200 110110 120120 010203 101010 a123456 a1234567 a12345678 a123456789 aa123456
  aa12345678 abc123 abc1234 abc12345 abc123456 abcd1234 abcd123456 qq123456 q123456 q1w2e3 q1w2e3r4 q1w2e3r4t5
  1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc 2wsx3edc zaq12wsx zaq1xsw2 zaq1zaq1 qwe123 qwer1234 asd123
  asdf1234 zxc123 zxcv1234 qwe123asd a1b2c3 a1b2c3d4 a1b2c3d4e5 p0o9i8u7 woaini123 woaini520 woaini1314 zz123456
  wang123456 li123456 zhang123456 z123456 w123456 x123456 s123456 password1 password12 password123 admin123
  admin1234 admin888 admin666 root123 test123 user123 welcome1 welcome123 passw0rd p4ssword letmein1 rendajiguan
  renda123 jiguan123 gongwen bangonggongwen baomi jiyao dangan caiwu renshi zuzhi xuanchuan jijian jiwei
`
    .trim()
    .split(/\s+/),
)
