
ports.stripped:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <memcpy>:
       0:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
       1:	r4 = 0x0
       2:	r5 = r1
       3:	r5 += r4
       4:	r0 = r2
       5:	r0 += r4
       6:	w0 = *(u8 *)(r0 + 0x0)
       7:	*(u8 *)(r5 + 0x0) = w0
       8:	r4 += 0x1
       9:	if r4 < r3 goto -0x8 <memcpy+0x10>
      10:	exit

0000000000000058 <memmove>:
      11:	r4 = r1
      12:	r4 -= r2
      13:	if r4 >= r3 goto +0xb <memmove+0x70>
      14:	r2 += -0x1
      15:	r1 += -0x1
      16:	r4 = r1
      17:	r4 += r3
      18:	r5 = r2
      19:	r5 += r3
      20:	w5 = *(u8 *)(r5 + 0x0)
      21:	*(u8 *)(r4 + 0x0) = w5
      22:	r3 += -0x1
      23:	if r3 != 0x0 goto -0x8 <memmove+0x28>
      24:	goto +0xa <memmove+0xc0>
      25:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
      26:	r4 = 0x0
      27:	r5 = r1
      28:	r5 += r4
      29:	r0 = r2
      30:	r0 += r4
      31:	w0 = *(u8 *)(r0 + 0x0)
      32:	*(u8 *)(r5 + 0x0) = w0
      33:	r4 += 0x1
      34:	if r4 < r3 goto -0x8 <memmove+0x80>
      35:	exit

0000000000000120 <memset>:
      36:	if r3 == 0x0 goto +0x6 <memset+0x38>
      37:	r4 = 0x0
      38:	r5 = r1
      39:	r5 += r4
      40:	*(u8 *)(r5 + 0x0) = w2
      41:	r4 += 0x1
      42:	if r4 < r3 goto -0x5 <memset+0x10>
      43:	exit

Disassembly of section cgroup/bind4:

0000000000000000 <bind4>:
       0:	r6 = r1
       1:	w1 = 0x1
       2:	*(u32 *)(r10 - 0x8) = w1
       3:	w8 = *(u32 *)(r6 + 0x4)
       4:	w1 = *(u32 *)(r6 + 0x24)
       5:	w9 = *(u32 *)(r6 + 0x18)
       6:	if w1 != 0x11 goto +0x16c <bind4+0xb98>
       7:	r1 = r6
       8:	call 0x7a
       9:	r7 = r0
      10:	w1 = 0x0
      11:	*(u32 *)(r10 - 0x4) = w1
      12:	r2 = r10
      13:	r2 += -0x4
      14:	r1 = 0x0 ll
		0000000000000070:  R_BPF_64_64	NAMESPACE
      16:	call 0x1
      17:	if r0 == 0x0 goto +0x161 <bind4+0xb98>
      18:	r1 = *(u64 *)(r0 + 0x0)
      19:	if r7 != r1 goto +0x15f <bind4+0xb98>
      20:	r9 = be16 r9
      21:	r1 = r6
      22:	call 0x2e
      23:	r0 <<= 0x20
      24:	*(u64 *)(r10 - 0x10) = r0
      25:	if w8 == 0x0 goto +0x8 <bind4+0x110>
      26:	r8 <<= 0x20
      27:	r1 = 0xffff0000 ll
      29:	r8 |= r1
      30:	w7 = 0x0
      31:	r6 = 0x100000000 ll
      33:	goto +0x136 <bind4+0xac0>
      34:	*(u32 *)(r10 - 0x4) = w9
      35:	r2 = r10
      36:	r2 += -0x4
      37:	r1 = 0x0 ll
		0000000000000128:  R_BPF_64_64	OWNERS
      39:	call 0x1
      40:	if r0 == 0x0 goto +0x14a <bind4+0xb98>
      41:	r1 = *(u64 *)(r0 + 0x0)
      42:	if r1 == 0x0 goto +0x8 <bind4+0x198>
      43:	r2 = 0x100000000 ll
      45:	if r1 < r2 goto +0x141 <bind4+0xb78>
      46:	r2 = -0x100000000 ll
      48:	r1 &= r2
      49:	r2 = *(u64 *)(r10 - 0x10)
      50:	if r1 != r2 goto +0x13c <bind4+0xb78>
      51:	w1 = w9
      52:	w1 |= 0x10000
      53:	*(u32 *)(r10 - 0x4) = w1
      54:	r2 = r10
      55:	r2 += -0x4
      56:	r1 = 0x0 ll
		00000000000001c0:  R_BPF_64_64	OWNERS
      58:	call 0x1
      59:	if r0 == 0x0 goto +0x137 <bind4+0xb98>
      60:	r1 = *(u64 *)(r0 + 0x0)
      61:	if r1 == 0x0 goto +0x8 <bind4+0x230>
      62:	r2 = 0x100000000 ll
      64:	if r1 < r2 goto +0x12e <bind4+0xb78>
      65:	r2 = -0x100000000 ll
      67:	r1 &= r2
      68:	r2 = *(u64 *)(r10 - 0x10)
      69:	if r1 != r2 goto +0x129 <bind4+0xb78>
      70:	w1 = w9
      71:	w1 |= 0x20000
      72:	*(u32 *)(r10 - 0x4) = w1
      73:	r2 = r10
      74:	r2 += -0x4
      75:	r1 = 0x0 ll
		0000000000000258:  R_BPF_64_64	OWNERS
      77:	call 0x1
      78:	if r0 == 0x0 goto +0x124 <bind4+0xb98>
      79:	r1 = *(u64 *)(r0 + 0x0)
      80:	if r1 == 0x0 goto +0x8 <bind4+0x2c8>
      81:	r2 = 0x100000000 ll
      83:	if r1 < r2 goto +0x11b <bind4+0xb78>
      84:	r2 = -0x100000000 ll
      86:	r1 &= r2
      87:	r2 = *(u64 *)(r10 - 0x10)
      88:	if r1 != r2 goto +0x116 <bind4+0xb78>
      89:	w1 = w9
      90:	w1 |= 0x30000
      91:	*(u32 *)(r10 - 0x4) = w1
      92:	r2 = r10
      93:	r2 += -0x4
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	OWNERS
      96:	call 0x1
      97:	if r0 == 0x0 goto +0x111 <bind4+0xb98>
      98:	r1 = *(u64 *)(r0 + 0x0)
      99:	if r1 == 0x0 goto +0x8 <bind4+0x360>
     100:	r2 = 0x100000000 ll
     102:	if r1 < r2 goto +0x108 <bind4+0xb78>
     103:	r2 = -0x100000000 ll
     105:	r1 &= r2
     106:	r2 = *(u64 *)(r10 - 0x10)
     107:	if r1 != r2 goto +0x103 <bind4+0xb78>
     108:	w1 = w9
     109:	w1 |= 0x40000
     110:	*(u32 *)(r10 - 0x4) = w1
     111:	r2 = r10
     112:	r2 += -0x4
     113:	r1 = 0x0 ll
		0000000000000388:  R_BPF_64_64	OWNERS
     115:	call 0x1
     116:	if r0 == 0x0 goto +0xfe <bind4+0xb98>
     117:	r1 = *(u64 *)(r0 + 0x0)
     118:	if r1 == 0x0 goto +0x8 <bind4+0x3f8>
     119:	r2 = 0x100000000 ll
     121:	if r1 < r2 goto +0xf5 <bind4+0xb78>
     122:	r2 = -0x100000000 ll
     124:	r1 &= r2
     125:	r2 = *(u64 *)(r10 - 0x10)
     126:	if r1 != r2 goto +0xf0 <bind4+0xb78>
     127:	w1 = w9
     128:	w1 |= 0x50000
     129:	*(u32 *)(r10 - 0x4) = w1
     130:	r2 = r10
     131:	r2 += -0x4
     132:	r1 = 0x0 ll
		0000000000000420:  R_BPF_64_64	OWNERS
     134:	call 0x1
     135:	if r0 == 0x0 goto +0xeb <bind4+0xb98>
     136:	r1 = *(u64 *)(r0 + 0x0)
     137:	if r1 == 0x0 goto +0x8 <bind4+0x490>
     138:	r2 = 0x100000000 ll
     140:	if r1 < r2 goto +0xe2 <bind4+0xb78>
     141:	r2 = -0x100000000 ll
     143:	r1 &= r2
     144:	r2 = *(u64 *)(r10 - 0x10)
     145:	if r1 != r2 goto +0xdd <bind4+0xb78>
     146:	w1 = w9
     147:	w1 |= 0x60000
     148:	*(u32 *)(r10 - 0x4) = w1
     149:	r2 = r10
     150:	r2 += -0x4
     151:	r1 = 0x0 ll
		00000000000004b8:  R_BPF_64_64	OWNERS
     153:	call 0x1
     154:	if r0 == 0x0 goto +0xd8 <bind4+0xb98>
     155:	r1 = *(u64 *)(r0 + 0x0)
     156:	if r1 == 0x0 goto +0x8 <bind4+0x528>
     157:	r2 = 0x100000000 ll
     159:	if r1 < r2 goto +0xcf <bind4+0xb78>
     160:	r2 = -0x100000000 ll
     162:	r1 &= r2
     163:	r2 = *(u64 *)(r10 - 0x10)
     164:	if r1 != r2 goto +0xca <bind4+0xb78>
     165:	w1 = w9
     166:	w1 |= 0x70000
     167:	*(u32 *)(r10 - 0x4) = w1
     168:	r2 = r10
     169:	r2 += -0x4
     170:	r1 = 0x0 ll
		0000000000000550:  R_BPF_64_64	OWNERS
     172:	call 0x1
     173:	if r0 == 0x0 goto +0xc5 <bind4+0xb98>
     174:	r1 = *(u64 *)(r0 + 0x0)
     175:	if r1 == 0x0 goto +0x8 <bind4+0x5c0>
     176:	r2 = 0x100000000 ll
     178:	if r1 < r2 goto +0xbc <bind4+0xb78>
     179:	r2 = -0x100000000 ll
     181:	r1 &= r2
     182:	r2 = *(u64 *)(r10 - 0x10)
     183:	if r1 != r2 goto +0xb7 <bind4+0xb78>
     184:	w1 = w9
     185:	w1 |= 0x80000
     186:	*(u32 *)(r10 - 0x4) = w1
     187:	r2 = r10
     188:	r2 += -0x4
     189:	r1 = 0x0 ll
		00000000000005e8:  R_BPF_64_64	OWNERS
     191:	call 0x1
     192:	if r0 == 0x0 goto +0xb2 <bind4+0xb98>
     193:	r1 = *(u64 *)(r0 + 0x0)
     194:	if r1 == 0x0 goto +0x8 <bind4+0x658>
     195:	r2 = 0x100000000 ll
     197:	if r1 < r2 goto +0xa9 <bind4+0xb78>
     198:	r2 = -0x100000000 ll
     200:	r1 &= r2
     201:	r2 = *(u64 *)(r10 - 0x10)
     202:	if r1 != r2 goto +0xa4 <bind4+0xb78>
     203:	w1 = w9
     204:	w1 |= 0x90000
     205:	*(u32 *)(r10 - 0x4) = w1
     206:	r2 = r10
     207:	r2 += -0x4
     208:	r1 = 0x0 ll
		0000000000000680:  R_BPF_64_64	OWNERS
     210:	call 0x1
     211:	if r0 == 0x0 goto +0x9f <bind4+0xb98>
     212:	r1 = *(u64 *)(r0 + 0x0)
     213:	if r1 == 0x0 goto +0x8 <bind4+0x6f0>
     214:	r2 = 0x100000000 ll
     216:	if r1 < r2 goto +0x96 <bind4+0xb78>
     217:	r2 = -0x100000000 ll
     219:	r1 &= r2
     220:	r2 = *(u64 *)(r10 - 0x10)
     221:	if r1 != r2 goto +0x91 <bind4+0xb78>
     222:	w1 = w9
     223:	w1 |= 0xa0000
     224:	*(u32 *)(r10 - 0x4) = w1
     225:	r2 = r10
     226:	r2 += -0x4
     227:	r1 = 0x0 ll
		0000000000000718:  R_BPF_64_64	OWNERS
     229:	call 0x1
     230:	if r0 == 0x0 goto +0x8c <bind4+0xb98>
     231:	r1 = *(u64 *)(r0 + 0x0)
     232:	if r1 == 0x0 goto +0x8 <bind4+0x788>
     233:	r2 = 0x100000000 ll
     235:	if r1 < r2 goto +0x83 <bind4+0xb78>
     236:	r2 = -0x100000000 ll
     238:	r1 &= r2
     239:	r2 = *(u64 *)(r10 - 0x10)
     240:	if r1 != r2 goto +0x7e <bind4+0xb78>
     241:	w1 = w9
     242:	w1 |= 0xb0000
     243:	*(u32 *)(r10 - 0x4) = w1
     244:	r2 = r10
     245:	r2 += -0x4
     246:	r1 = 0x0 ll
		00000000000007b0:  R_BPF_64_64	OWNERS
     248:	call 0x1
     249:	if r0 == 0x0 goto +0x79 <bind4+0xb98>
     250:	r1 = *(u64 *)(r0 + 0x0)
     251:	if r1 == 0x0 goto +0x8 <bind4+0x820>
     252:	r2 = 0x100000000 ll
     254:	if r1 < r2 goto +0x70 <bind4+0xb78>
     255:	r2 = -0x100000000 ll
     257:	r1 &= r2
     258:	r2 = *(u64 *)(r10 - 0x10)
     259:	if r1 != r2 goto +0x6b <bind4+0xb78>
     260:	w1 = w9
     261:	w1 |= 0xc0000
     262:	*(u32 *)(r10 - 0x4) = w1
     263:	r2 = r10
     264:	r2 += -0x4
     265:	r1 = 0x0 ll
		0000000000000848:  R_BPF_64_64	OWNERS
     267:	call 0x1
     268:	if r0 == 0x0 goto +0x66 <bind4+0xb98>
     269:	r1 = *(u64 *)(r0 + 0x0)
     270:	if r1 == 0x0 goto +0x8 <bind4+0x8b8>
     271:	r2 = 0x100000000 ll
     273:	if r1 < r2 goto +0x5d <bind4+0xb78>
     274:	r2 = -0x100000000 ll
     276:	r1 &= r2
     277:	r2 = *(u64 *)(r10 - 0x10)
     278:	if r1 != r2 goto +0x58 <bind4+0xb78>
     279:	w1 = w9
     280:	w1 |= 0xd0000
     281:	*(u32 *)(r10 - 0x4) = w1
     282:	r2 = r10
     283:	r2 += -0x4
     284:	r1 = 0x0 ll
		00000000000008e0:  R_BPF_64_64	OWNERS
     286:	call 0x1
     287:	if r0 == 0x0 goto +0x53 <bind4+0xb98>
     288:	r1 = *(u64 *)(r0 + 0x0)
     289:	if r1 == 0x0 goto +0x8 <bind4+0x950>
     290:	r2 = 0x100000000 ll
     292:	if r1 < r2 goto +0x4a <bind4+0xb78>
     293:	r2 = -0x100000000 ll
     295:	r1 &= r2
     296:	r2 = *(u64 *)(r10 - 0x10)
     297:	if r1 != r2 goto +0x45 <bind4+0xb78>
     298:	w1 = w9
     299:	w1 |= 0xe0000
     300:	*(u32 *)(r10 - 0x4) = w1
     301:	r2 = r10
     302:	r2 += -0x4
     303:	r1 = 0x0 ll
		0000000000000978:  R_BPF_64_64	OWNERS
     305:	call 0x1
     306:	if r0 == 0x0 goto +0x40 <bind4+0xb98>
     307:	r1 = *(u64 *)(r0 + 0x0)
     308:	if r1 == 0x0 goto +0x8 <bind4+0x9e8>
     309:	r2 = 0x100000000 ll
     311:	if r1 < r2 goto +0x37 <bind4+0xb78>
     312:	r2 = -0x100000000 ll
     314:	r1 &= r2
     315:	r2 = *(u64 *)(r10 - 0x10)
     316:	if r1 != r2 goto +0x32 <bind4+0xb78>
     317:	w9 |= 0xf0000
     318:	*(u32 *)(r10 - 0x4) = w9
     319:	r2 = r10
     320:	r2 += -0x4
     321:	r1 = 0x0 ll
		0000000000000a08:  R_BPF_64_64	OWNERS
     323:	call 0x1
     324:	if r0 == 0x0 goto +0x2e <bind4+0xb98>
     325:	r1 = *(u64 *)(r0 + 0x0)
     326:	if r1 == 0x0 goto +0x2c <bind4+0xb98>
     327:	r2 = 0x100000000 ll
     329:	if r1 < r2 goto +0x25 <bind4+0xb78>
     330:	r2 = -0x100000000 ll
     332:	r1 &= r2
     333:	r2 = *(u64 *)(r10 - 0x10)
     334:	if r1 == r2 goto +0x24 <bind4+0xb98>
     335:	goto +0x1f <bind4+0xb78>
     336:	r1 = *(u64 *)(r0 + 0x8)
     337:	r1 ^= r8
     338:	r2 = *(u64 *)(r0 + 0x0)
     339:	r2 |= r1
     340:	if r2 == 0x0 goto +0xb <bind4+0xb00>
     341:	w9 += 0x10000
     342:	w7 += 0x1
     343:	if w7 == 0x10 goto +0x1b <bind4+0xb98>
     344:	*(u32 *)(r10 - 0x4) = w7
     345:	r2 = r10
     346:	r2 += -0x4
     347:	r1 = 0x0 ll
		0000000000000ad8:  R_BPF_64_64	ADDRESSES
     349:	call 0x1
     350:	if r0 == 0x0 goto +0x14 <bind4+0xb98>
     351:	goto -0x10 <bind4+0xa80>
     352:	*(u32 *)(r10 - 0x4) = w9
     353:	r2 = r10
     354:	r2 += -0x4
     355:	r1 = 0x0 ll
		0000000000000b18:  R_BPF_64_64	OWNERS
     357:	call 0x1
     358:	if r0 == 0x0 goto +0xc <bind4+0xb98>
     359:	r1 = *(u64 *)(r0 + 0x0)
     360:	if r1 == 0x0 goto -0x14 <bind4+0xaa8>
     361:	if r1 < r6 goto +0x5 <bind4+0xb78>
     362:	r2 = -0x100000000 ll
     364:	r1 &= r2
     365:	r2 = *(u64 *)(r10 - 0x10)
     366:	if r1 == r2 goto -0x1a <bind4+0xaa8>
     367:	w1 = -0x62
     368:	call 0xbb
     369:	w1 = 0x0
     370:	*(u32 *)(r10 - 0x8) = w1
     371:	w1 = *(u32 *)(r10 - 0x8)
     372:	*(u32 *)(r10 - 0x4) = w1
     373:	w0 = *(u32 *)(r10 - 0x4)
     374:	w0 &= 0x1
     375:	exit

Disassembly of section cgroup/bind6:

0000000000000000 <bind6>:
       0:	r6 = r1
       1:	w1 = 0x1
       2:	*(u32 *)(r10 - 0x18) = w1
       3:	w1 = *(u32 *)(r6 + 0x8)
       4:	*(u64 *)(r10 - 0x20) = r1
       5:	w8 = *(u32 *)(r6 + 0xc)
       6:	w1 = *(u32 *)(r6 + 0x10)
       7:	*(u64 *)(r10 - 0x28) = r1
       8:	w9 = *(u32 *)(r6 + 0x14)
       9:	w1 = *(u32 *)(r6 + 0x24)
      10:	w2 = *(u32 *)(r6 + 0x18)
      11:	*(u64 *)(r10 - 0x10) = r2
      12:	if w1 != 0x11 goto +0x184 <bind6+0xc88>
      13:	r1 = r6
      14:	call 0x7a
      15:	r7 = r0
      16:	w1 = 0x0
      17:	*(u32 *)(r10 - 0x4) = w1
      18:	r2 = r10
      19:	r2 += -0x4
      20:	r1 = 0x0 ll
		00000000000000a0:  R_BPF_64_64	NAMESPACE
      22:	call 0x1
      23:	if r0 == 0x0 goto +0x179 <bind6+0xc88>
      24:	r1 = *(u64 *)(r0 + 0x0)
      25:	if r7 != r1 goto +0x177 <bind6+0xc88>
      26:	r1 = *(u64 *)(r10 - 0x10)
      27:	r1 = be16 r1
      28:	*(u64 *)(r10 - 0x10) = r1
      29:	w7 = w8
      30:	r1 = *(u64 *)(r10 - 0x20)
      31:	w7 |= w1
      32:	w7 |= w9
      33:	r1 = r6
      34:	call 0x2e
      35:	w1 = 0x0
      36:	if w7 != 0x0 goto +0x7 <bind6+0x160>
      37:	r1 = *(u64 *)(r10 - 0x28)
      38:	w2 = w1
      39:	w2 += 0x10000
      40:	w2 &= -0x10001
      41:	w1 = 0x1
      42:	if w2 == 0x0 goto +0x1 <bind6+0x160>
      43:	w1 = 0x0
      44:	r0 <<= 0x20
      45:	*(u64 *)(r10 - 0x30) = r0
      46:	w1 &= 0x1
      47:	if w1 != 0x0 goto +0xa <bind6+0x1d0>
      48:	r9 <<= 0x20
      49:	r1 = *(u64 *)(r10 - 0x28)
      50:	r9 |= r1
      51:	r8 <<= 0x20
      52:	r1 = *(u64 *)(r10 - 0x20)
      53:	r8 |= r1
      54:	w7 = 0x0
      55:	r6 = 0x100000000 ll
      57:	goto +0x13b <bind6+0xba8>
      58:	r1 = *(u64 *)(r10 - 0x10)
      59:	*(u32 *)(r10 - 0x4) = w1
      60:	r2 = r10
      61:	r2 += -0x4
      62:	r1 = 0x0 ll
		00000000000001f0:  R_BPF_64_64	OWNERS
      64:	call 0x1
      65:	if r0 == 0x0 goto +0x14f <bind6+0xc88>
      66:	r1 = *(u64 *)(r0 + 0x0)
      67:	if r1 == 0x0 goto +0x8 <bind6+0x260>
      68:	r2 = 0x100000000 ll
      70:	if r1 < r2 goto +0x146 <bind6+0xc68>
      71:	r2 = -0x100000000 ll
      73:	r1 &= r2
      74:	r2 = *(u64 *)(r10 - 0x30)
      75:	if r1 != r2 goto +0x141 <bind6+0xc68>
      76:	r1 = *(u64 *)(r10 - 0x10)
      77:	w1 |= 0x10000
      78:	*(u32 *)(r10 - 0x4) = w1
      79:	r2 = r10
      80:	r2 += -0x4
      81:	r1 = 0x0 ll
		0000000000000288:  R_BPF_64_64	OWNERS
      83:	call 0x1
      84:	if r0 == 0x0 goto +0x13c <bind6+0xc88>
      85:	r1 = *(u64 *)(r0 + 0x0)
      86:	if r1 == 0x0 goto +0x8 <bind6+0x2f8>
      87:	r2 = 0x100000000 ll
      89:	if r1 < r2 goto +0x133 <bind6+0xc68>
      90:	r2 = -0x100000000 ll
      92:	r1 &= r2
      93:	r2 = *(u64 *)(r10 - 0x30)
      94:	if r1 != r2 goto +0x12e <bind6+0xc68>
      95:	r1 = *(u64 *)(r10 - 0x10)
      96:	w1 |= 0x20000
      97:	*(u32 *)(r10 - 0x4) = w1
      98:	r2 = r10
      99:	r2 += -0x4
     100:	r1 = 0x0 ll
		0000000000000320:  R_BPF_64_64	OWNERS
     102:	call 0x1
     103:	if r0 == 0x0 goto +0x129 <bind6+0xc88>
     104:	r1 = *(u64 *)(r0 + 0x0)
     105:	if r1 == 0x0 goto +0x8 <bind6+0x390>
     106:	r2 = 0x100000000 ll
     108:	if r1 < r2 goto +0x120 <bind6+0xc68>
     109:	r2 = -0x100000000 ll
     111:	r1 &= r2
     112:	r2 = *(u64 *)(r10 - 0x30)
     113:	if r1 != r2 goto +0x11b <bind6+0xc68>
     114:	r1 = *(u64 *)(r10 - 0x10)
     115:	w1 |= 0x30000
     116:	*(u32 *)(r10 - 0x4) = w1
     117:	r2 = r10
     118:	r2 += -0x4
     119:	r1 = 0x0 ll
		00000000000003b8:  R_BPF_64_64	OWNERS
     121:	call 0x1
     122:	if r0 == 0x0 goto +0x116 <bind6+0xc88>
     123:	r1 = *(u64 *)(r0 + 0x0)
     124:	if r1 == 0x0 goto +0x8 <bind6+0x428>
     125:	r2 = 0x100000000 ll
     127:	if r1 < r2 goto +0x10d <bind6+0xc68>
     128:	r2 = -0x100000000 ll
     130:	r1 &= r2
     131:	r2 = *(u64 *)(r10 - 0x30)
     132:	if r1 != r2 goto +0x108 <bind6+0xc68>
     133:	r1 = *(u64 *)(r10 - 0x10)
     134:	w1 |= 0x40000
     135:	*(u32 *)(r10 - 0x4) = w1
     136:	r2 = r10
     137:	r2 += -0x4
     138:	r1 = 0x0 ll
		0000000000000450:  R_BPF_64_64	OWNERS
     140:	call 0x1
     141:	if r0 == 0x0 goto +0x103 <bind6+0xc88>
     142:	r1 = *(u64 *)(r0 + 0x0)
     143:	if r1 == 0x0 goto +0x8 <bind6+0x4c0>
     144:	r2 = 0x100000000 ll
     146:	if r1 < r2 goto +0xfa <bind6+0xc68>
     147:	r2 = -0x100000000 ll
     149:	r1 &= r2
     150:	r2 = *(u64 *)(r10 - 0x30)
     151:	if r1 != r2 goto +0xf5 <bind6+0xc68>
     152:	r1 = *(u64 *)(r10 - 0x10)
     153:	w1 |= 0x50000
     154:	*(u32 *)(r10 - 0x4) = w1
     155:	r2 = r10
     156:	r2 += -0x4
     157:	r1 = 0x0 ll
		00000000000004e8:  R_BPF_64_64	OWNERS
     159:	call 0x1
     160:	if r0 == 0x0 goto +0xf0 <bind6+0xc88>
     161:	r1 = *(u64 *)(r0 + 0x0)
     162:	if r1 == 0x0 goto +0x8 <bind6+0x558>
     163:	r2 = 0x100000000 ll
     165:	if r1 < r2 goto +0xe7 <bind6+0xc68>
     166:	r2 = -0x100000000 ll
     168:	r1 &= r2
     169:	r2 = *(u64 *)(r10 - 0x30)
     170:	if r1 != r2 goto +0xe2 <bind6+0xc68>
     171:	r1 = *(u64 *)(r10 - 0x10)
     172:	w1 |= 0x60000
     173:	*(u32 *)(r10 - 0x4) = w1
     174:	r2 = r10
     175:	r2 += -0x4
     176:	r1 = 0x0 ll
		0000000000000580:  R_BPF_64_64	OWNERS
     178:	call 0x1
     179:	if r0 == 0x0 goto +0xdd <bind6+0xc88>
     180:	r1 = *(u64 *)(r0 + 0x0)
     181:	if r1 == 0x0 goto +0x8 <bind6+0x5f0>
     182:	r2 = 0x100000000 ll
     184:	if r1 < r2 goto +0xd4 <bind6+0xc68>
     185:	r2 = -0x100000000 ll
     187:	r1 &= r2
     188:	r2 = *(u64 *)(r10 - 0x30)
     189:	if r1 != r2 goto +0xcf <bind6+0xc68>
     190:	r1 = *(u64 *)(r10 - 0x10)
     191:	w1 |= 0x70000
     192:	*(u32 *)(r10 - 0x4) = w1
     193:	r2 = r10
     194:	r2 += -0x4
     195:	r1 = 0x0 ll
		0000000000000618:  R_BPF_64_64	OWNERS
     197:	call 0x1
     198:	if r0 == 0x0 goto +0xca <bind6+0xc88>
     199:	r1 = *(u64 *)(r0 + 0x0)
     200:	if r1 == 0x0 goto +0x8 <bind6+0x688>
     201:	r2 = 0x100000000 ll
     203:	if r1 < r2 goto +0xc1 <bind6+0xc68>
     204:	r2 = -0x100000000 ll
     206:	r1 &= r2
     207:	r2 = *(u64 *)(r10 - 0x30)
     208:	if r1 != r2 goto +0xbc <bind6+0xc68>
     209:	r1 = *(u64 *)(r10 - 0x10)
     210:	w1 |= 0x80000
     211:	*(u32 *)(r10 - 0x4) = w1
     212:	r2 = r10
     213:	r2 += -0x4
     214:	r1 = 0x0 ll
		00000000000006b0:  R_BPF_64_64	OWNERS
     216:	call 0x1
     217:	if r0 == 0x0 goto +0xb7 <bind6+0xc88>
     218:	r1 = *(u64 *)(r0 + 0x0)
     219:	if r1 == 0x0 goto +0x8 <bind6+0x720>
     220:	r2 = 0x100000000 ll
     222:	if r1 < r2 goto +0xae <bind6+0xc68>
     223:	r2 = -0x100000000 ll
     225:	r1 &= r2
     226:	r2 = *(u64 *)(r10 - 0x30)
     227:	if r1 != r2 goto +0xa9 <bind6+0xc68>
     228:	r1 = *(u64 *)(r10 - 0x10)
     229:	w1 |= 0x90000
     230:	*(u32 *)(r10 - 0x4) = w1
     231:	r2 = r10
     232:	r2 += -0x4
     233:	r1 = 0x0 ll
		0000000000000748:  R_BPF_64_64	OWNERS
     235:	call 0x1
     236:	if r0 == 0x0 goto +0xa4 <bind6+0xc88>
     237:	r1 = *(u64 *)(r0 + 0x0)
     238:	if r1 == 0x0 goto +0x8 <bind6+0x7b8>
     239:	r2 = 0x100000000 ll
     241:	if r1 < r2 goto +0x9b <bind6+0xc68>
     242:	r2 = -0x100000000 ll
     244:	r1 &= r2
     245:	r2 = *(u64 *)(r10 - 0x30)
     246:	if r1 != r2 goto +0x96 <bind6+0xc68>
     247:	r1 = *(u64 *)(r10 - 0x10)
     248:	w1 |= 0xa0000
     249:	*(u32 *)(r10 - 0x4) = w1
     250:	r2 = r10
     251:	r2 += -0x4
     252:	r1 = 0x0 ll
		00000000000007e0:  R_BPF_64_64	OWNERS
     254:	call 0x1
     255:	if r0 == 0x0 goto +0x91 <bind6+0xc88>
     256:	r1 = *(u64 *)(r0 + 0x0)
     257:	if r1 == 0x0 goto +0x8 <bind6+0x850>
     258:	r2 = 0x100000000 ll
     260:	if r1 < r2 goto +0x88 <bind6+0xc68>
     261:	r2 = -0x100000000 ll
     263:	r1 &= r2
     264:	r2 = *(u64 *)(r10 - 0x30)
     265:	if r1 != r2 goto +0x83 <bind6+0xc68>
     266:	r1 = *(u64 *)(r10 - 0x10)
     267:	w1 |= 0xb0000
     268:	*(u32 *)(r10 - 0x4) = w1
     269:	r2 = r10
     270:	r2 += -0x4
     271:	r1 = 0x0 ll
		0000000000000878:  R_BPF_64_64	OWNERS
     273:	call 0x1
     274:	if r0 == 0x0 goto +0x7e <bind6+0xc88>
     275:	r1 = *(u64 *)(r0 + 0x0)
     276:	if r1 == 0x0 goto +0x8 <bind6+0x8e8>
     277:	r2 = 0x100000000 ll
     279:	if r1 < r2 goto +0x75 <bind6+0xc68>
     280:	r2 = -0x100000000 ll
     282:	r1 &= r2
     283:	r2 = *(u64 *)(r10 - 0x30)
     284:	if r1 != r2 goto +0x70 <bind6+0xc68>
     285:	r1 = *(u64 *)(r10 - 0x10)
     286:	w1 |= 0xc0000
     287:	*(u32 *)(r10 - 0x4) = w1
     288:	r2 = r10
     289:	r2 += -0x4
     290:	r1 = 0x0 ll
		0000000000000910:  R_BPF_64_64	OWNERS
     292:	call 0x1
     293:	if r0 == 0x0 goto +0x6b <bind6+0xc88>
     294:	r1 = *(u64 *)(r0 + 0x0)
     295:	if r1 == 0x0 goto +0x8 <bind6+0x980>
     296:	r2 = 0x100000000 ll
     298:	if r1 < r2 goto +0x62 <bind6+0xc68>
     299:	r2 = -0x100000000 ll
     301:	r1 &= r2
     302:	r2 = *(u64 *)(r10 - 0x30)
     303:	if r1 != r2 goto +0x5d <bind6+0xc68>
     304:	r1 = *(u64 *)(r10 - 0x10)
     305:	w1 |= 0xd0000
     306:	*(u32 *)(r10 - 0x4) = w1
     307:	r2 = r10
     308:	r2 += -0x4
     309:	r1 = 0x0 ll
		00000000000009a8:  R_BPF_64_64	OWNERS
     311:	call 0x1
     312:	if r0 == 0x0 goto +0x58 <bind6+0xc88>
     313:	r1 = *(u64 *)(r0 + 0x0)
     314:	if r1 == 0x0 goto +0x8 <bind6+0xa18>
     315:	r2 = 0x100000000 ll
     317:	if r1 < r2 goto +0x4f <bind6+0xc68>
     318:	r2 = -0x100000000 ll
     320:	r1 &= r2
     321:	r2 = *(u64 *)(r10 - 0x30)
     322:	if r1 != r2 goto +0x4a <bind6+0xc68>
     323:	r1 = *(u64 *)(r10 - 0x10)
     324:	w1 |= 0xe0000
     325:	*(u32 *)(r10 - 0x4) = w1
     326:	r2 = r10
     327:	r2 += -0x4
     328:	r1 = 0x0 ll
		0000000000000a40:  R_BPF_64_64	OWNERS
     330:	call 0x1
     331:	if r0 == 0x0 goto +0x45 <bind6+0xc88>
     332:	r1 = *(u64 *)(r0 + 0x0)
     333:	if r1 == 0x0 goto +0x8 <bind6+0xab0>
     334:	r2 = 0x100000000 ll
     336:	if r1 < r2 goto +0x3c <bind6+0xc68>
     337:	r2 = -0x100000000 ll
     339:	r1 &= r2
     340:	r2 = *(u64 *)(r10 - 0x30)
     341:	if r1 != r2 goto +0x37 <bind6+0xc68>
     342:	r1 = *(u64 *)(r10 - 0x10)
     343:	w1 |= 0xf0000
     344:	*(u32 *)(r10 - 0x4) = w1
     345:	r2 = r10
     346:	r2 += -0x4
     347:	r1 = 0x0 ll
		0000000000000ad8:  R_BPF_64_64	OWNERS
     349:	call 0x1
     350:	if r0 == 0x0 goto +0x32 <bind6+0xc88>
     351:	r1 = *(u64 *)(r0 + 0x0)
     352:	if r1 == 0x0 goto +0x30 <bind6+0xc88>
     353:	r2 = 0x100000000 ll
     355:	if r1 < r2 goto +0x29 <bind6+0xc68>
     356:	r2 = -0x100000000 ll
     358:	r1 &= r2
     359:	r2 = *(u64 *)(r10 - 0x30)
     360:	if r1 == r2 goto +0x28 <bind6+0xc88>
     361:	goto +0x23 <bind6+0xc68>
     362:	r1 = *(u64 *)(r0 + 0x8)
     363:	r1 ^= r9
     364:	r2 = *(u64 *)(r0 + 0x0)
     365:	r2 ^= r8
     366:	r2 |= r1
     367:	if r2 == 0x0 goto +0xd <bind6+0xbe8>
     368:	r1 = *(u64 *)(r10 - 0x10)
     369:	w1 += 0x10000
     370:	*(u64 *)(r10 - 0x10) = r1
     371:	w7 += 0x1
     372:	if w7 == 0x10 goto +0x1c <bind6+0xc88>
     373:	*(u32 *)(r10 - 0x4) = w7
     374:	r2 = r10
     375:	r2 += -0x4
     376:	r1 = 0x0 ll
		0000000000000bc0:  R_BPF_64_64	ADDRESSES
     378:	call 0x1
     379:	if r0 == 0x0 goto +0x15 <bind6+0xc88>
     380:	goto -0x13 <bind6+0xb50>
     381:	r1 = *(u64 *)(r10 - 0x10)
     382:	*(u32 *)(r10 - 0x4) = w1
     383:	r2 = r10
     384:	r2 += -0x4
     385:	r1 = 0x0 ll
		0000000000000c08:  R_BPF_64_64	OWNERS
     387:	call 0x1
     388:	if r0 == 0x0 goto +0xc <bind6+0xc88>
     389:	r1 = *(u64 *)(r0 + 0x0)
     390:	if r1 == 0x0 goto -0x17 <bind6+0xb80>
     391:	if r1 < r6 goto +0x5 <bind6+0xc68>
     392:	r2 = -0x100000000 ll
     394:	r1 &= r2
     395:	r2 = *(u64 *)(r10 - 0x30)
     396:	if r1 == r2 goto -0x1d <bind6+0xb80>
     397:	w1 = -0x62
     398:	call 0xbb
     399:	w1 = 0x0
     400:	*(u32 *)(r10 - 0x18) = w1
     401:	w1 = *(u32 *)(r10 - 0x18)
     402:	*(u32 *)(r10 - 0x4) = w1
     403:	w0 = *(u32 *)(r10 - 0x4)
     404:	w0 &= 0x1
     405:	exit

Disassembly of section cgroup/post_bind4:

0000000000000000 <bound4>:
       0:	r6 = r1
       1:	w1 = 0x1
       2:	*(u32 *)(r10 - 0x8) = w1
       3:	w8 = *(u32 *)(r6 + 0x18)
       4:	w1 = *(u32 *)(r6 + 0xc)
       5:	w9 = *(u32 *)(r6 + 0x2c)
       6:	if w1 != 0x11 goto +0x16c <bound4+0xb98>
       7:	r1 = r6
       8:	call 0x7a
       9:	r7 = r0
      10:	w1 = 0x0
      11:	*(u32 *)(r10 - 0x4) = w1
      12:	r2 = r10
      13:	r2 += -0x4
      14:	r1 = 0x0 ll
		0000000000000070:  R_BPF_64_64	NAMESPACE
      16:	call 0x1
      17:	if r0 == 0x0 goto +0x161 <bound4+0xb98>
      18:	r1 = *(u64 *)(r0 + 0x0)
      19:	if r7 != r1 goto +0x15f <bound4+0xb98>
      20:	r1 = r6
      21:	call 0x2e
      22:	w9 &= 0xffff
      23:	r0 <<= 0x20
      24:	*(u64 *)(r10 - 0x10) = r0
      25:	if w8 == 0x0 goto +0x8 <bound4+0x110>
      26:	r8 <<= 0x20
      27:	r1 = 0xffff0000 ll
      29:	r8 |= r1
      30:	w7 = 0x0
      31:	r6 = 0x100000000 ll
      33:	goto +0x136 <bound4+0xac0>
      34:	*(u32 *)(r10 - 0x4) = w9
      35:	r2 = r10
      36:	r2 += -0x4
      37:	r1 = 0x0 ll
		0000000000000128:  R_BPF_64_64	OWNERS
      39:	call 0x1
      40:	if r0 == 0x0 goto +0x14a <bound4+0xb98>
      41:	r1 = *(u64 *)(r0 + 0x0)
      42:	if r1 == 0x0 goto +0x8 <bound4+0x198>
      43:	r2 = 0x100000000 ll
      45:	if r1 < r2 goto +0x141 <bound4+0xb78>
      46:	r2 = -0x100000000 ll
      48:	r1 &= r2
      49:	r2 = *(u64 *)(r10 - 0x10)
      50:	if r1 != r2 goto +0x13c <bound4+0xb78>
      51:	w1 = w9
      52:	w1 |= 0x10000
      53:	*(u32 *)(r10 - 0x4) = w1
      54:	r2 = r10
      55:	r2 += -0x4
      56:	r1 = 0x0 ll
		00000000000001c0:  R_BPF_64_64	OWNERS
      58:	call 0x1
      59:	if r0 == 0x0 goto +0x137 <bound4+0xb98>
      60:	r1 = *(u64 *)(r0 + 0x0)
      61:	if r1 == 0x0 goto +0x8 <bound4+0x230>
      62:	r2 = 0x100000000 ll
      64:	if r1 < r2 goto +0x12e <bound4+0xb78>
      65:	r2 = -0x100000000 ll
      67:	r1 &= r2
      68:	r2 = *(u64 *)(r10 - 0x10)
      69:	if r1 != r2 goto +0x129 <bound4+0xb78>
      70:	w1 = w9
      71:	w1 |= 0x20000
      72:	*(u32 *)(r10 - 0x4) = w1
      73:	r2 = r10
      74:	r2 += -0x4
      75:	r1 = 0x0 ll
		0000000000000258:  R_BPF_64_64	OWNERS
      77:	call 0x1
      78:	if r0 == 0x0 goto +0x124 <bound4+0xb98>
      79:	r1 = *(u64 *)(r0 + 0x0)
      80:	if r1 == 0x0 goto +0x8 <bound4+0x2c8>
      81:	r2 = 0x100000000 ll
      83:	if r1 < r2 goto +0x11b <bound4+0xb78>
      84:	r2 = -0x100000000 ll
      86:	r1 &= r2
      87:	r2 = *(u64 *)(r10 - 0x10)
      88:	if r1 != r2 goto +0x116 <bound4+0xb78>
      89:	w1 = w9
      90:	w1 |= 0x30000
      91:	*(u32 *)(r10 - 0x4) = w1
      92:	r2 = r10
      93:	r2 += -0x4
      94:	r1 = 0x0 ll
		00000000000002f0:  R_BPF_64_64	OWNERS
      96:	call 0x1
      97:	if r0 == 0x0 goto +0x111 <bound4+0xb98>
      98:	r1 = *(u64 *)(r0 + 0x0)
      99:	if r1 == 0x0 goto +0x8 <bound4+0x360>
     100:	r2 = 0x100000000 ll
     102:	if r1 < r2 goto +0x108 <bound4+0xb78>
     103:	r2 = -0x100000000 ll
     105:	r1 &= r2
     106:	r2 = *(u64 *)(r10 - 0x10)
     107:	if r1 != r2 goto +0x103 <bound4+0xb78>
     108:	w1 = w9
     109:	w1 |= 0x40000
     110:	*(u32 *)(r10 - 0x4) = w1
     111:	r2 = r10
     112:	r2 += -0x4
     113:	r1 = 0x0 ll
		0000000000000388:  R_BPF_64_64	OWNERS
     115:	call 0x1
     116:	if r0 == 0x0 goto +0xfe <bound4+0xb98>
     117:	r1 = *(u64 *)(r0 + 0x0)
     118:	if r1 == 0x0 goto +0x8 <bound4+0x3f8>
     119:	r2 = 0x100000000 ll
     121:	if r1 < r2 goto +0xf5 <bound4+0xb78>
     122:	r2 = -0x100000000 ll
     124:	r1 &= r2
     125:	r2 = *(u64 *)(r10 - 0x10)
     126:	if r1 != r2 goto +0xf0 <bound4+0xb78>
     127:	w1 = w9
     128:	w1 |= 0x50000
     129:	*(u32 *)(r10 - 0x4) = w1
     130:	r2 = r10
     131:	r2 += -0x4
     132:	r1 = 0x0 ll
		0000000000000420:  R_BPF_64_64	OWNERS
     134:	call 0x1
     135:	if r0 == 0x0 goto +0xeb <bound4+0xb98>
     136:	r1 = *(u64 *)(r0 + 0x0)
     137:	if r1 == 0x0 goto +0x8 <bound4+0x490>
     138:	r2 = 0x100000000 ll
     140:	if r1 < r2 goto +0xe2 <bound4+0xb78>
     141:	r2 = -0x100000000 ll
     143:	r1 &= r2
     144:	r2 = *(u64 *)(r10 - 0x10)
     145:	if r1 != r2 goto +0xdd <bound4+0xb78>
     146:	w1 = w9
     147:	w1 |= 0x60000
     148:	*(u32 *)(r10 - 0x4) = w1
     149:	r2 = r10
     150:	r2 += -0x4
     151:	r1 = 0x0 ll
		00000000000004b8:  R_BPF_64_64	OWNERS
     153:	call 0x1
     154:	if r0 == 0x0 goto +0xd8 <bound4+0xb98>
     155:	r1 = *(u64 *)(r0 + 0x0)
     156:	if r1 == 0x0 goto +0x8 <bound4+0x528>
     157:	r2 = 0x100000000 ll
     159:	if r1 < r2 goto +0xcf <bound4+0xb78>
     160:	r2 = -0x100000000 ll
     162:	r1 &= r2
     163:	r2 = *(u64 *)(r10 - 0x10)
     164:	if r1 != r2 goto +0xca <bound4+0xb78>
     165:	w1 = w9
     166:	w1 |= 0x70000
     167:	*(u32 *)(r10 - 0x4) = w1
     168:	r2 = r10
     169:	r2 += -0x4
     170:	r1 = 0x0 ll
		0000000000000550:  R_BPF_64_64	OWNERS
     172:	call 0x1
     173:	if r0 == 0x0 goto +0xc5 <bound4+0xb98>
     174:	r1 = *(u64 *)(r0 + 0x0)
     175:	if r1 == 0x0 goto +0x8 <bound4+0x5c0>
     176:	r2 = 0x100000000 ll
     178:	if r1 < r2 goto +0xbc <bound4+0xb78>
     179:	r2 = -0x100000000 ll
     181:	r1 &= r2
     182:	r2 = *(u64 *)(r10 - 0x10)
     183:	if r1 != r2 goto +0xb7 <bound4+0xb78>
     184:	w1 = w9
     185:	w1 |= 0x80000
     186:	*(u32 *)(r10 - 0x4) = w1
     187:	r2 = r10
     188:	r2 += -0x4
     189:	r1 = 0x0 ll
		00000000000005e8:  R_BPF_64_64	OWNERS
     191:	call 0x1
     192:	if r0 == 0x0 goto +0xb2 <bound4+0xb98>
     193:	r1 = *(u64 *)(r0 + 0x0)
     194:	if r1 == 0x0 goto +0x8 <bound4+0x658>
     195:	r2 = 0x100000000 ll
     197:	if r1 < r2 goto +0xa9 <bound4+0xb78>
     198:	r2 = -0x100000000 ll
     200:	r1 &= r2
     201:	r2 = *(u64 *)(r10 - 0x10)
     202:	if r1 != r2 goto +0xa4 <bound4+0xb78>
     203:	w1 = w9
     204:	w1 |= 0x90000
     205:	*(u32 *)(r10 - 0x4) = w1
     206:	r2 = r10
     207:	r2 += -0x4
     208:	r1 = 0x0 ll
		0000000000000680:  R_BPF_64_64	OWNERS
     210:	call 0x1
     211:	if r0 == 0x0 goto +0x9f <bound4+0xb98>
     212:	r1 = *(u64 *)(r0 + 0x0)
     213:	if r1 == 0x0 goto +0x8 <bound4+0x6f0>
     214:	r2 = 0x100000000 ll
     216:	if r1 < r2 goto +0x96 <bound4+0xb78>
     217:	r2 = -0x100000000 ll
     219:	r1 &= r2
     220:	r2 = *(u64 *)(r10 - 0x10)
     221:	if r1 != r2 goto +0x91 <bound4+0xb78>
     222:	w1 = w9
     223:	w1 |= 0xa0000
     224:	*(u32 *)(r10 - 0x4) = w1
     225:	r2 = r10
     226:	r2 += -0x4
     227:	r1 = 0x0 ll
		0000000000000718:  R_BPF_64_64	OWNERS
     229:	call 0x1
     230:	if r0 == 0x0 goto +0x8c <bound4+0xb98>
     231:	r1 = *(u64 *)(r0 + 0x0)
     232:	if r1 == 0x0 goto +0x8 <bound4+0x788>
     233:	r2 = 0x100000000 ll
     235:	if r1 < r2 goto +0x83 <bound4+0xb78>
     236:	r2 = -0x100000000 ll
     238:	r1 &= r2
     239:	r2 = *(u64 *)(r10 - 0x10)
     240:	if r1 != r2 goto +0x7e <bound4+0xb78>
     241:	w1 = w9
     242:	w1 |= 0xb0000
     243:	*(u32 *)(r10 - 0x4) = w1
     244:	r2 = r10
     245:	r2 += -0x4
     246:	r1 = 0x0 ll
		00000000000007b0:  R_BPF_64_64	OWNERS
     248:	call 0x1
     249:	if r0 == 0x0 goto +0x79 <bound4+0xb98>
     250:	r1 = *(u64 *)(r0 + 0x0)
     251:	if r1 == 0x0 goto +0x8 <bound4+0x820>
     252:	r2 = 0x100000000 ll
     254:	if r1 < r2 goto +0x70 <bound4+0xb78>
     255:	r2 = -0x100000000 ll
     257:	r1 &= r2
     258:	r2 = *(u64 *)(r10 - 0x10)
     259:	if r1 != r2 goto +0x6b <bound4+0xb78>
     260:	w1 = w9
     261:	w1 |= 0xc0000
     262:	*(u32 *)(r10 - 0x4) = w1
     263:	r2 = r10
     264:	r2 += -0x4
     265:	r1 = 0x0 ll
		0000000000000848:  R_BPF_64_64	OWNERS
     267:	call 0x1
     268:	if r0 == 0x0 goto +0x66 <bound4+0xb98>
     269:	r1 = *(u64 *)(r0 + 0x0)
     270:	if r1 == 0x0 goto +0x8 <bound4+0x8b8>
     271:	r2 = 0x100000000 ll
     273:	if r1 < r2 goto +0x5d <bound4+0xb78>
     274:	r2 = -0x100000000 ll
     276:	r1 &= r2
     277:	r2 = *(u64 *)(r10 - 0x10)
     278:	if r1 != r2 goto +0x58 <bound4+0xb78>
     279:	w1 = w9
     280:	w1 |= 0xd0000
     281:	*(u32 *)(r10 - 0x4) = w1
     282:	r2 = r10
     283:	r2 += -0x4
     284:	r1 = 0x0 ll
		00000000000008e0:  R_BPF_64_64	OWNERS
     286:	call 0x1
     287:	if r0 == 0x0 goto +0x53 <bound4+0xb98>
     288:	r1 = *(u64 *)(r0 + 0x0)
     289:	if r1 == 0x0 goto +0x8 <bound4+0x950>
     290:	r2 = 0x100000000 ll
     292:	if r1 < r2 goto +0x4a <bound4+0xb78>
     293:	r2 = -0x100000000 ll
     295:	r1 &= r2
     296:	r2 = *(u64 *)(r10 - 0x10)
     297:	if r1 != r2 goto +0x45 <bound4+0xb78>
     298:	w1 = w9
     299:	w1 |= 0xe0000
     300:	*(u32 *)(r10 - 0x4) = w1
     301:	r2 = r10
     302:	r2 += -0x4
     303:	r1 = 0x0 ll
		0000000000000978:  R_BPF_64_64	OWNERS
     305:	call 0x1
     306:	if r0 == 0x0 goto +0x40 <bound4+0xb98>
     307:	r1 = *(u64 *)(r0 + 0x0)
     308:	if r1 == 0x0 goto +0x8 <bound4+0x9e8>
     309:	r2 = 0x100000000 ll
     311:	if r1 < r2 goto +0x37 <bound4+0xb78>
     312:	r2 = -0x100000000 ll
     314:	r1 &= r2
     315:	r2 = *(u64 *)(r10 - 0x10)
     316:	if r1 != r2 goto +0x32 <bound4+0xb78>
     317:	w9 |= 0xf0000
     318:	*(u32 *)(r10 - 0x4) = w9
     319:	r2 = r10
     320:	r2 += -0x4
     321:	r1 = 0x0 ll
		0000000000000a08:  R_BPF_64_64	OWNERS
     323:	call 0x1
     324:	if r0 == 0x0 goto +0x2e <bound4+0xb98>
     325:	r1 = *(u64 *)(r0 + 0x0)
     326:	if r1 == 0x0 goto +0x2c <bound4+0xb98>
     327:	r2 = 0x100000000 ll
     329:	if r1 < r2 goto +0x25 <bound4+0xb78>
     330:	r2 = -0x100000000 ll
     332:	r1 &= r2
     333:	r2 = *(u64 *)(r10 - 0x10)
     334:	if r1 == r2 goto +0x24 <bound4+0xb98>
     335:	goto +0x1f <bound4+0xb78>
     336:	r1 = *(u64 *)(r0 + 0x8)
     337:	r1 ^= r8
     338:	r2 = *(u64 *)(r0 + 0x0)
     339:	r2 |= r1
     340:	if r2 == 0x0 goto +0xb <bound4+0xb00>
     341:	w9 += 0x10000
     342:	w7 += 0x1
     343:	if w7 == 0x10 goto +0x1b <bound4+0xb98>
     344:	*(u32 *)(r10 - 0x4) = w7
     345:	r2 = r10
     346:	r2 += -0x4
     347:	r1 = 0x0 ll
		0000000000000ad8:  R_BPF_64_64	ADDRESSES
     349:	call 0x1
     350:	if r0 == 0x0 goto +0x14 <bound4+0xb98>
     351:	goto -0x10 <bound4+0xa80>
     352:	*(u32 *)(r10 - 0x4) = w9
     353:	r2 = r10
     354:	r2 += -0x4
     355:	r1 = 0x0 ll
		0000000000000b18:  R_BPF_64_64	OWNERS
     357:	call 0x1
     358:	if r0 == 0x0 goto +0xc <bound4+0xb98>
     359:	r1 = *(u64 *)(r0 + 0x0)
     360:	if r1 == 0x0 goto -0x14 <bound4+0xaa8>
     361:	if r1 < r6 goto +0x5 <bound4+0xb78>
     362:	r2 = -0x100000000 ll
     364:	r1 &= r2
     365:	r2 = *(u64 *)(r10 - 0x10)
     366:	if r1 == r2 goto -0x1a <bound4+0xaa8>
     367:	w1 = -0x62
     368:	call 0xbb
     369:	w1 = 0x0
     370:	*(u32 *)(r10 - 0x8) = w1
     371:	w1 = *(u32 *)(r10 - 0x8)
     372:	*(u32 *)(r10 - 0x4) = w1
     373:	w0 = *(u32 *)(r10 - 0x4)
     374:	w0 &= 0x1
     375:	exit

Disassembly of section cgroup/post_bind6:

0000000000000000 <bound6>:
       0:	r6 = r1
       1:	w1 = 0x1
       2:	*(u32 *)(r10 - 0x8) = w1
       3:	w1 = *(u32 *)(r6 + 0x1c)
       4:	*(u64 *)(r10 - 0x18) = r1
       5:	w1 = *(u32 *)(r6 + 0x20)
       6:	*(u64 *)(r10 - 0x10) = r1
       7:	w1 = *(u32 *)(r6 + 0x24)
       8:	*(u64 *)(r10 - 0x20) = r1
       9:	w9 = *(u32 *)(r6 + 0x28)
      10:	w1 = *(u32 *)(r6 + 0xc)
      11:	w8 = *(u32 *)(r6 + 0x2c)
      12:	if w1 != 0x11 goto +0x175 <bound6+0xc10>
      13:	r1 = r6
      14:	call 0x7a
      15:	r7 = r0
      16:	w1 = 0x0
      17:	*(u32 *)(r10 - 0x4) = w1
      18:	r2 = r10
      19:	r2 += -0x4
      20:	r1 = 0x0 ll
		00000000000000a0:  R_BPF_64_64	NAMESPACE
      22:	call 0x1
      23:	if r0 == 0x0 goto +0x16a <bound6+0xc10>
      24:	r1 = *(u64 *)(r0 + 0x0)
      25:	if r7 != r1 goto +0x168 <bound6+0xc10>
      26:	r1 = *(u64 *)(r10 - 0x10)
      27:	w7 = w1
      28:	r1 = *(u64 *)(r10 - 0x18)
      29:	w7 |= w1
      30:	w7 |= w9
      31:	r1 = r6
      32:	call 0x2e
      33:	*(u64 *)(r10 - 0x28) = r0
      34:	w1 = 0x0
      35:	if w7 != 0x0 goto +0x7 <bound6+0x158>
      36:	r1 = *(u64 *)(r10 - 0x20)
      37:	w2 = w1
      38:	w2 += 0x10000
      39:	w2 &= -0x10001
      40:	w1 = 0x1
      41:	if w2 == 0x0 goto +0x1 <bound6+0x158>
      42:	w1 = 0x0
      43:	r2 = *(u64 *)(r10 - 0x28)
      44:	r2 <<= 0x20
      45:	*(u64 *)(r10 - 0x28) = r2
      46:	w8 &= 0xffff
      47:	w1 &= 0x1
      48:	if w1 != 0x0 goto +0xb <bound6+0x1e0>
      49:	w6 = w8
      50:	r9 <<= 0x20
      51:	r1 = *(u64 *)(r10 - 0x20)
      52:	r9 |= r1
      53:	r8 = *(u64 *)(r10 - 0x10)
      54:	r8 <<= 0x20
      55:	r1 = *(u64 *)(r10 - 0x18)
      56:	r8 |= r1
      57:	w7 = 0x0
      58:	r1 = *(u64 *)(r10 - 0x28)
      59:	goto +0x129 <bound6+0xb28>
      60:	w6 = w8
      61:	*(u32 *)(r10 - 0x4) = w8
      62:	r2 = r10
      63:	r2 += -0x4
      64:	r1 = 0x0 ll
		0000000000000200:  R_BPF_64_64	OWNERS
      66:	call 0x1
      67:	r7 = *(u64 *)(r10 - 0x28)
      68:	if r0 == 0x0 goto +0x13d <bound6+0xc10>
      69:	r1 = *(u64 *)(r0 + 0x0)
      70:	if r1 == 0x0 goto +0x7 <bound6+0x270>
      71:	r2 = 0x100000000 ll
      73:	if r1 < r2 goto +0x134 <bound6+0xbf0>
      74:	r2 = -0x100000000 ll
      76:	r1 &= r2
      77:	if r1 != r7 goto +0x130 <bound6+0xbf0>
      78:	w1 = w6
      79:	w1 |= 0x10000
      80:	*(u32 *)(r10 - 0x4) = w1
      81:	r2 = r10
      82:	r2 += -0x4
      83:	r1 = 0x0 ll
		0000000000000298:  R_BPF_64_64	OWNERS
      85:	call 0x1
      86:	if r0 == 0x0 goto +0x12b <bound6+0xc10>
      87:	r1 = *(u64 *)(r0 + 0x0)
      88:	if r1 == 0x0 goto +0x7 <bound6+0x300>
      89:	r2 = 0x100000000 ll
      91:	if r1 < r2 goto +0x122 <bound6+0xbf0>
      92:	r2 = -0x100000000 ll
      94:	r1 &= r2
      95:	if r1 != r7 goto +0x11e <bound6+0xbf0>
      96:	w1 = w6
      97:	w1 |= 0x20000
      98:	*(u32 *)(r10 - 0x4) = w1
      99:	r2 = r10
     100:	r2 += -0x4
     101:	r1 = 0x0 ll
		0000000000000328:  R_BPF_64_64	OWNERS
     103:	call 0x1
     104:	if r0 == 0x0 goto +0x119 <bound6+0xc10>
     105:	r1 = *(u64 *)(r0 + 0x0)
     106:	if r1 == 0x0 goto +0x7 <bound6+0x390>
     107:	r2 = 0x100000000 ll
     109:	if r1 < r2 goto +0x110 <bound6+0xbf0>
     110:	r2 = -0x100000000 ll
     112:	r1 &= r2
     113:	if r1 != r7 goto +0x10c <bound6+0xbf0>
     114:	w1 = w6
     115:	w1 |= 0x30000
     116:	*(u32 *)(r10 - 0x4) = w1
     117:	r2 = r10
     118:	r2 += -0x4
     119:	r1 = 0x0 ll
		00000000000003b8:  R_BPF_64_64	OWNERS
     121:	call 0x1
     122:	if r0 == 0x0 goto +0x107 <bound6+0xc10>
     123:	r1 = *(u64 *)(r0 + 0x0)
     124:	if r1 == 0x0 goto +0x7 <bound6+0x420>
     125:	r2 = 0x100000000 ll
     127:	if r1 < r2 goto +0xfe <bound6+0xbf0>
     128:	r2 = -0x100000000 ll
     130:	r1 &= r2
     131:	if r1 != r7 goto +0xfa <bound6+0xbf0>
     132:	w1 = w6
     133:	w1 |= 0x40000
     134:	*(u32 *)(r10 - 0x4) = w1
     135:	r2 = r10
     136:	r2 += -0x4
     137:	r1 = 0x0 ll
		0000000000000448:  R_BPF_64_64	OWNERS
     139:	call 0x1
     140:	if r0 == 0x0 goto +0xf5 <bound6+0xc10>
     141:	r1 = *(u64 *)(r0 + 0x0)
     142:	if r1 == 0x0 goto +0x7 <bound6+0x4b0>
     143:	r2 = 0x100000000 ll
     145:	if r1 < r2 goto +0xec <bound6+0xbf0>
     146:	r2 = -0x100000000 ll
     148:	r1 &= r2
     149:	if r1 != r7 goto +0xe8 <bound6+0xbf0>
     150:	w1 = w6
     151:	w1 |= 0x50000
     152:	*(u32 *)(r10 - 0x4) = w1
     153:	r2 = r10
     154:	r2 += -0x4
     155:	r1 = 0x0 ll
		00000000000004d8:  R_BPF_64_64	OWNERS
     157:	call 0x1
     158:	if r0 == 0x0 goto +0xe3 <bound6+0xc10>
     159:	r1 = *(u64 *)(r0 + 0x0)
     160:	if r1 == 0x0 goto +0x7 <bound6+0x540>
     161:	r2 = 0x100000000 ll
     163:	if r1 < r2 goto +0xda <bound6+0xbf0>
     164:	r2 = -0x100000000 ll
     166:	r1 &= r2
     167:	if r1 != r7 goto +0xd6 <bound6+0xbf0>
     168:	w1 = w6
     169:	w1 |= 0x60000
     170:	*(u32 *)(r10 - 0x4) = w1
     171:	r2 = r10
     172:	r2 += -0x4
     173:	r1 = 0x0 ll
		0000000000000568:  R_BPF_64_64	OWNERS
     175:	call 0x1
     176:	if r0 == 0x0 goto +0xd1 <bound6+0xc10>
     177:	r1 = *(u64 *)(r0 + 0x0)
     178:	if r1 == 0x0 goto +0x7 <bound6+0x5d0>
     179:	r2 = 0x100000000 ll
     181:	if r1 < r2 goto +0xc8 <bound6+0xbf0>
     182:	r2 = -0x100000000 ll
     184:	r1 &= r2
     185:	if r1 != r7 goto +0xc4 <bound6+0xbf0>
     186:	w1 = w6
     187:	w1 |= 0x70000
     188:	*(u32 *)(r10 - 0x4) = w1
     189:	r2 = r10
     190:	r2 += -0x4
     191:	r1 = 0x0 ll
		00000000000005f8:  R_BPF_64_64	OWNERS
     193:	call 0x1
     194:	if r0 == 0x0 goto +0xbf <bound6+0xc10>
     195:	r1 = *(u64 *)(r0 + 0x0)
     196:	if r1 == 0x0 goto +0x7 <bound6+0x660>
     197:	r2 = 0x100000000 ll
     199:	if r1 < r2 goto +0xb6 <bound6+0xbf0>
     200:	r2 = -0x100000000 ll
     202:	r1 &= r2
     203:	if r1 != r7 goto +0xb2 <bound6+0xbf0>
     204:	w1 = w6
     205:	w1 |= 0x80000
     206:	*(u32 *)(r10 - 0x4) = w1
     207:	r2 = r10
     208:	r2 += -0x4
     209:	r1 = 0x0 ll
		0000000000000688:  R_BPF_64_64	OWNERS
     211:	call 0x1
     212:	if r0 == 0x0 goto +0xad <bound6+0xc10>
     213:	r1 = *(u64 *)(r0 + 0x0)
     214:	if r1 == 0x0 goto +0x7 <bound6+0x6f0>
     215:	r2 = 0x100000000 ll
     217:	if r1 < r2 goto +0xa4 <bound6+0xbf0>
     218:	r2 = -0x100000000 ll
     220:	r1 &= r2
     221:	if r1 != r7 goto +0xa0 <bound6+0xbf0>
     222:	w1 = w6
     223:	w1 |= 0x90000
     224:	*(u32 *)(r10 - 0x4) = w1
     225:	r2 = r10
     226:	r2 += -0x4
     227:	r1 = 0x0 ll
		0000000000000718:  R_BPF_64_64	OWNERS
     229:	call 0x1
     230:	if r0 == 0x0 goto +0x9b <bound6+0xc10>
     231:	r1 = *(u64 *)(r0 + 0x0)
     232:	if r1 == 0x0 goto +0x7 <bound6+0x780>
     233:	r2 = 0x100000000 ll
     235:	if r1 < r2 goto +0x92 <bound6+0xbf0>
     236:	r2 = -0x100000000 ll
     238:	r1 &= r2
     239:	if r1 != r7 goto +0x8e <bound6+0xbf0>
     240:	w1 = w6
     241:	w1 |= 0xa0000
     242:	*(u32 *)(r10 - 0x4) = w1
     243:	r2 = r10
     244:	r2 += -0x4
     245:	r1 = 0x0 ll
		00000000000007a8:  R_BPF_64_64	OWNERS
     247:	call 0x1
     248:	if r0 == 0x0 goto +0x89 <bound6+0xc10>
     249:	r1 = *(u64 *)(r0 + 0x0)
     250:	if r1 == 0x0 goto +0x7 <bound6+0x810>
     251:	r2 = 0x100000000 ll
     253:	if r1 < r2 goto +0x80 <bound6+0xbf0>
     254:	r2 = -0x100000000 ll
     256:	r1 &= r2
     257:	if r1 != r7 goto +0x7c <bound6+0xbf0>
     258:	w1 = w6
     259:	w1 |= 0xb0000
     260:	*(u32 *)(r10 - 0x4) = w1
     261:	r2 = r10
     262:	r2 += -0x4
     263:	r1 = 0x0 ll
		0000000000000838:  R_BPF_64_64	OWNERS
     265:	call 0x1
     266:	if r0 == 0x0 goto +0x77 <bound6+0xc10>
     267:	r1 = *(u64 *)(r0 + 0x0)
     268:	if r1 == 0x0 goto +0x7 <bound6+0x8a0>
     269:	r2 = 0x100000000 ll
     271:	if r1 < r2 goto +0x6e <bound6+0xbf0>
     272:	r2 = -0x100000000 ll
     274:	r1 &= r2
     275:	if r1 != r7 goto +0x6a <bound6+0xbf0>
     276:	w1 = w6
     277:	w1 |= 0xc0000
     278:	*(u32 *)(r10 - 0x4) = w1
     279:	r2 = r10
     280:	r2 += -0x4
     281:	r1 = 0x0 ll
		00000000000008c8:  R_BPF_64_64	OWNERS
     283:	call 0x1
     284:	if r0 == 0x0 goto +0x65 <bound6+0xc10>
     285:	r1 = *(u64 *)(r0 + 0x0)
     286:	if r1 == 0x0 goto +0x7 <bound6+0x930>
     287:	r2 = 0x100000000 ll
     289:	if r1 < r2 goto +0x5c <bound6+0xbf0>
     290:	r2 = -0x100000000 ll
     292:	r1 &= r2
     293:	if r1 != r7 goto +0x58 <bound6+0xbf0>
     294:	w1 = w6
     295:	w1 |= 0xd0000
     296:	*(u32 *)(r10 - 0x4) = w1
     297:	r2 = r10
     298:	r2 += -0x4
     299:	r1 = 0x0 ll
		0000000000000958:  R_BPF_64_64	OWNERS
     301:	call 0x1
     302:	if r0 == 0x0 goto +0x53 <bound6+0xc10>
     303:	r1 = *(u64 *)(r0 + 0x0)
     304:	if r1 == 0x0 goto +0x7 <bound6+0x9c0>
     305:	r2 = 0x100000000 ll
     307:	if r1 < r2 goto +0x4a <bound6+0xbf0>
     308:	r2 = -0x100000000 ll
     310:	r1 &= r2
     311:	if r1 != r7 goto +0x46 <bound6+0xbf0>
     312:	w1 = w6
     313:	w1 |= 0xe0000
     314:	*(u32 *)(r10 - 0x4) = w1
     315:	r2 = r10
     316:	r2 += -0x4
     317:	r1 = 0x0 ll
		00000000000009e8:  R_BPF_64_64	OWNERS
     319:	call 0x1
     320:	if r0 == 0x0 goto +0x41 <bound6+0xc10>
     321:	r1 = *(u64 *)(r0 + 0x0)
     322:	if r1 == 0x0 goto +0x7 <bound6+0xa50>
     323:	r2 = 0x100000000 ll
     325:	if r1 < r2 goto +0x38 <bound6+0xbf0>
     326:	r2 = -0x100000000 ll
     328:	r1 &= r2
     329:	if r1 != r7 goto +0x34 <bound6+0xbf0>
     330:	w6 |= 0xf0000
     331:	*(u32 *)(r10 - 0x4) = w6
     332:	r2 = r10
     333:	r2 += -0x4
     334:	r1 = 0x0 ll
		0000000000000a70:  R_BPF_64_64	OWNERS
     336:	call 0x1
     337:	if r0 == 0x0 goto +0x30 <bound6+0xc10>
     338:	r1 = *(u64 *)(r0 + 0x0)
     339:	if r1 == 0x0 goto +0x2e <bound6+0xc10>
     340:	r2 = 0x100000000 ll
     342:	if r1 < r2 goto +0x27 <bound6+0xbf0>
     343:	r2 = -0x100000000 ll
     345:	r1 &= r2
     346:	if r1 == r7 goto +0x27 <bound6+0xc10>
     347:	goto +0x22 <bound6+0xbf0>
     348:	r1 = *(u64 *)(r0 + 0x8)
     349:	r1 ^= r9
     350:	r2 = *(u64 *)(r0 + 0x0)
     351:	r2 ^= r8
     352:	r2 |= r1
     353:	if r2 == 0x0 goto +0xb <bound6+0xb68>
     354:	w6 += 0x10000
     355:	w7 += 0x1
     356:	if w7 == 0x10 goto +0x1d <bound6+0xc10>
     357:	*(u32 *)(r10 - 0x4) = w7
     358:	r2 = r10
     359:	r2 += -0x4
     360:	r1 = 0x0 ll
		0000000000000b40:  R_BPF_64_64	ADDRESSES
     362:	call 0x1
     363:	if r0 == 0x0 goto +0x16 <bound6+0xc10>
     364:	goto -0x11 <bound6+0xae0>
     365:	*(u32 *)(r10 - 0x4) = w6
     366:	r2 = r10
     367:	r2 += -0x4
     368:	r1 = 0x0 ll
		0000000000000b80:  R_BPF_64_64	OWNERS
     370:	call 0x1
     371:	if r0 == 0x0 goto +0xe <bound6+0xc10>
     372:	r1 = *(u64 *)(r0 + 0x0)
     373:	if r1 == 0x0 goto -0x14 <bound6+0xb10>
     374:	r2 = 0x100000000 ll
     376:	if r1 < r2 goto +0x5 <bound6+0xbf0>
     377:	r2 = -0x100000000 ll
     379:	r1 &= r2
     380:	r2 = *(u64 *)(r10 - 0x28)
     381:	if r1 == r2 goto -0x1c <bound6+0xb10>
     382:	w1 = -0x62
     383:	call 0xbb
     384:	w1 = 0x0
     385:	*(u32 *)(r10 - 0x8) = w1
     386:	w1 = *(u32 *)(r10 - 0x8)
     387:	*(u32 *)(r10 - 0x4) = w1
     388:	w0 = *(u32 *)(r10 - 0x4)
     389:	w0 &= 0x1
     390:	exit

Disassembly of section sk_lookup:

0000000000000000 <ports>:
       0:	r3 = r1
       1:	w1 = *(u32 *)(r3 + 0xc)
       2:	if w1 != 0x11 goto +0x12c <ports+0x978>
       3:	w2 = *(u32 *)(r3 + 0x8)
       4:	w1 = 0x0
       5:	w8 = -0x10000
       6:	*(u32 *)(r10 - 0x28) = w2
       7:	if w2 == 0x2 goto +0x1 <ports+0x48>
       8:	w8 = 0x0
       9:	w2 = *(u32 *)(r3 + 0x2c)
      10:	*(u64 *)(r10 - 0x20) = r2
      11:	w2 = *(u32 *)(r3 + 0x30)
      12:	*(u64 *)(r10 - 0x18) = r2
      13:	w9 = *(u32 *)(r3 + 0x34)
      14:	w7 = *(u32 *)(r3 + 0x38)
      15:	w6 = *(u32 *)(r3 + 0x28)
      16:	w2 = *(u32 *)(r3 + 0x3c)
      17:	*(u32 *)(r10 - 0x10) = w2
      18:	*(u32 *)(r10 - 0xc) = w1
      19:	r2 = r10
      20:	r2 += -0xc
      21:	r1 = 0x0 ll
		00000000000000a8:  R_BPF_64_64	ADDRESSES
      23:	*(u64 *)(r10 - 0x30) = r3
      24:	call 0x1
      25:	if r0 == 0x0 goto +0x115 <ports+0x978>
      26:	w9 |= w8
      27:	w6 |= w7
      28:	r6 <<= 0x20
      29:	r6 |= r9
      30:	r7 = *(u64 *)(r10 - 0x18)
      31:	r7 <<= 0x20
      32:	r1 = *(u64 *)(r10 - 0x20)
      33:	r7 |= r1
      34:	r1 = *(u64 *)(r0 + 0x8)
      35:	r8 = r6
      36:	r1 ^= r6
      37:	r2 = *(u64 *)(r0 + 0x0)
      38:	r6 = r7
      39:	r2 ^= r7
      40:	r2 |= r1
      41:	w1 = 0x0
      42:	if r2 == 0x0 goto +0xe1 <ports+0x860>
      43:	w1 = 0x1
      44:	*(u32 *)(r10 - 0xc) = w1
      45:	r2 = r10
      46:	r2 += -0xc
      47:	r1 = 0x0 ll
		0000000000000178:  R_BPF_64_64	ADDRESSES
      49:	call 0x1
      50:	if r0 == 0x0 goto +0xfc <ports+0x978>
      51:	r1 = *(u64 *)(r0 + 0x8)
      52:	r1 ^= r8
      53:	r2 = *(u64 *)(r0 + 0x0)
      54:	r2 ^= r6
      55:	r2 |= r1
      56:	w1 = 0x10000
      57:	if r2 == 0x0 goto +0xd2 <ports+0x860>
      58:	w1 = 0x2
      59:	*(u32 *)(r10 - 0xc) = w1
      60:	r2 = r10
      61:	r2 += -0xc
      62:	r1 = 0x0 ll
		00000000000001f0:  R_BPF_64_64	ADDRESSES
      64:	call 0x1
      65:	if r0 == 0x0 goto +0xed <ports+0x978>
      66:	r1 = *(u64 *)(r0 + 0x8)
      67:	r1 ^= r8
      68:	r2 = *(u64 *)(r0 + 0x0)
      69:	r2 ^= r6
      70:	r2 |= r1
      71:	w1 = 0x20000
      72:	if r2 == 0x0 goto +0xc3 <ports+0x860>
      73:	w1 = 0x3
      74:	*(u32 *)(r10 - 0xc) = w1
      75:	r2 = r10
      76:	r2 += -0xc
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	ADDRESSES
      79:	call 0x1
      80:	if r0 == 0x0 goto +0xde <ports+0x978>
      81:	r1 = *(u64 *)(r0 + 0x8)
      82:	r1 ^= r8
      83:	r2 = *(u64 *)(r0 + 0x0)
      84:	r2 ^= r6
      85:	r2 |= r1
      86:	w1 = 0x30000
      87:	if r2 == 0x0 goto +0xb4 <ports+0x860>
      88:	w1 = 0x4
      89:	*(u32 *)(r10 - 0xc) = w1
      90:	r2 = r10
      91:	r2 += -0xc
      92:	r1 = 0x0 ll
		00000000000002e0:  R_BPF_64_64	ADDRESSES
      94:	call 0x1
      95:	if r0 == 0x0 goto +0xcf <ports+0x978>
      96:	r1 = *(u64 *)(r0 + 0x8)
      97:	r1 ^= r8
      98:	r2 = *(u64 *)(r0 + 0x0)
      99:	r2 ^= r6
     100:	r2 |= r1
     101:	w1 = 0x40000
     102:	if r2 == 0x0 goto +0xa5 <ports+0x860>
     103:	w1 = 0x5
     104:	*(u32 *)(r10 - 0xc) = w1
     105:	r2 = r10
     106:	r2 += -0xc
     107:	r1 = 0x0 ll
		0000000000000358:  R_BPF_64_64	ADDRESSES
     109:	call 0x1
     110:	if r0 == 0x0 goto +0xc0 <ports+0x978>
     111:	r1 = *(u64 *)(r0 + 0x8)
     112:	r1 ^= r8
     113:	r2 = *(u64 *)(r0 + 0x0)
     114:	r2 ^= r6
     115:	r2 |= r1
     116:	w1 = 0x50000
     117:	if r2 == 0x0 goto +0x96 <ports+0x860>
     118:	w1 = 0x6
     119:	*(u32 *)(r10 - 0xc) = w1
     120:	r2 = r10
     121:	r2 += -0xc
     122:	r1 = 0x0 ll
		00000000000003d0:  R_BPF_64_64	ADDRESSES
     124:	call 0x1
     125:	if r0 == 0x0 goto +0xb1 <ports+0x978>
     126:	r1 = *(u64 *)(r0 + 0x8)
     127:	r1 ^= r8
     128:	r2 = *(u64 *)(r0 + 0x0)
     129:	r2 ^= r6
     130:	r2 |= r1
     131:	w1 = 0x60000
     132:	if r2 == 0x0 goto +0x87 <ports+0x860>
     133:	w1 = 0x7
     134:	*(u32 *)(r10 - 0xc) = w1
     135:	r2 = r10
     136:	r2 += -0xc
     137:	r1 = 0x0 ll
		0000000000000448:  R_BPF_64_64	ADDRESSES
     139:	call 0x1
     140:	if r0 == 0x0 goto +0xa2 <ports+0x978>
     141:	r1 = *(u64 *)(r0 + 0x8)
     142:	r1 ^= r8
     143:	r2 = *(u64 *)(r0 + 0x0)
     144:	r2 ^= r6
     145:	r2 |= r1
     146:	w1 = 0x70000
     147:	if r2 == 0x0 goto +0x78 <ports+0x860>
     148:	w1 = 0x8
     149:	*(u32 *)(r10 - 0xc) = w1
     150:	r2 = r10
     151:	r2 += -0xc
     152:	r1 = 0x0 ll
		00000000000004c0:  R_BPF_64_64	ADDRESSES
     154:	call 0x1
     155:	if r0 == 0x0 goto +0x93 <ports+0x978>
     156:	r1 = *(u64 *)(r0 + 0x8)
     157:	r1 ^= r8
     158:	r2 = *(u64 *)(r0 + 0x0)
     159:	r2 ^= r6
     160:	r2 |= r1
     161:	w1 = 0x80000
     162:	if r2 == 0x0 goto +0x69 <ports+0x860>
     163:	w1 = 0x9
     164:	*(u32 *)(r10 - 0xc) = w1
     165:	r2 = r10
     166:	r2 += -0xc
     167:	r1 = 0x0 ll
		0000000000000538:  R_BPF_64_64	ADDRESSES
     169:	call 0x1
     170:	if r0 == 0x0 goto +0x84 <ports+0x978>
     171:	r1 = *(u64 *)(r0 + 0x8)
     172:	r1 ^= r8
     173:	r2 = *(u64 *)(r0 + 0x0)
     174:	r2 ^= r6
     175:	r2 |= r1
     176:	w1 = 0x90000
     177:	if r2 == 0x0 goto +0x5a <ports+0x860>
     178:	w1 = 0xa
     179:	*(u32 *)(r10 - 0xc) = w1
     180:	r2 = r10
     181:	r2 += -0xc
     182:	r1 = 0x0 ll
		00000000000005b0:  R_BPF_64_64	ADDRESSES
     184:	call 0x1
     185:	if r0 == 0x0 goto +0x75 <ports+0x978>
     186:	r1 = *(u64 *)(r0 + 0x8)
     187:	r1 ^= r8
     188:	r2 = *(u64 *)(r0 + 0x0)
     189:	r2 ^= r6
     190:	r2 |= r1
     191:	w1 = 0xa0000
     192:	if r2 == 0x0 goto +0x4b <ports+0x860>
     193:	w1 = 0xb
     194:	*(u32 *)(r10 - 0xc) = w1
     195:	r2 = r10
     196:	r2 += -0xc
     197:	r1 = 0x0 ll
		0000000000000628:  R_BPF_64_64	ADDRESSES
     199:	call 0x1
     200:	if r0 == 0x0 goto +0x66 <ports+0x978>
     201:	r1 = *(u64 *)(r0 + 0x8)
     202:	r1 ^= r8
     203:	r2 = *(u64 *)(r0 + 0x0)
     204:	r2 ^= r6
     205:	r2 |= r1
     206:	w1 = 0xb0000
     207:	if r2 == 0x0 goto +0x3c <ports+0x860>
     208:	w1 = 0xc
     209:	*(u32 *)(r10 - 0xc) = w1
     210:	r2 = r10
     211:	r2 += -0xc
     212:	r1 = 0x0 ll
		00000000000006a0:  R_BPF_64_64	ADDRESSES
     214:	call 0x1
     215:	if r0 == 0x0 goto +0x57 <ports+0x978>
     216:	r1 = *(u64 *)(r0 + 0x8)
     217:	r1 ^= r8
     218:	r2 = *(u64 *)(r0 + 0x0)
     219:	r2 ^= r6
     220:	r2 |= r1
     221:	w1 = 0xc0000
     222:	if r2 == 0x0 goto +0x2d <ports+0x860>
     223:	w1 = 0xd
     224:	*(u32 *)(r10 - 0xc) = w1
     225:	r2 = r10
     226:	r2 += -0xc
     227:	r1 = 0x0 ll
		0000000000000718:  R_BPF_64_64	ADDRESSES
     229:	call 0x1
     230:	if r0 == 0x0 goto +0x48 <ports+0x978>
     231:	r1 = *(u64 *)(r0 + 0x8)
     232:	r1 ^= r8
     233:	r2 = *(u64 *)(r0 + 0x0)
     234:	r2 ^= r6
     235:	r2 |= r1
     236:	w1 = 0xd0000
     237:	if r2 == 0x0 goto +0x1e <ports+0x860>
     238:	w1 = 0xe
     239:	*(u32 *)(r10 - 0xc) = w1
     240:	r2 = r10
     241:	r2 += -0xc
     242:	r1 = 0x0 ll
		0000000000000790:  R_BPF_64_64	ADDRESSES
     244:	call 0x1
     245:	if r0 == 0x0 goto +0x39 <ports+0x978>
     246:	r1 = *(u64 *)(r0 + 0x8)
     247:	r1 ^= r8
     248:	r2 = *(u64 *)(r0 + 0x0)
     249:	r2 ^= r6
     250:	r2 |= r1
     251:	w1 = 0xe0000
     252:	if r2 == 0x0 goto +0xf <ports+0x860>
     253:	w1 = 0xf
     254:	*(u32 *)(r10 - 0xc) = w1
     255:	r2 = r10
     256:	r2 += -0xc
     257:	r1 = 0x0 ll
		0000000000000808:  R_BPF_64_64	ADDRESSES
     259:	call 0x1
     260:	if r0 == 0x0 goto +0x2a <ports+0x978>
     261:	r1 = *(u64 *)(r0 + 0x8)
     262:	r1 ^= r8
     263:	r2 = *(u64 *)(r0 + 0x0)
     264:	r2 ^= r6
     265:	r2 |= r1
     266:	w1 = 0xf0000
     267:	if r2 != 0x0 goto +0x23 <ports+0x978>
     268:	w2 = *(u32 *)(r10 - 0x10)
     269:	w2 &= 0xffff
     270:	w1 |= w2
     271:	*(u32 *)(r10 - 0x8) = w1
     272:	r2 = r10
     273:	r2 += -0x8
     274:	r1 = 0x0 ll
		0000000000000890:  R_BPF_64_64	OWNERS
     276:	call 0x1
     277:	if r0 == 0x0 goto +0x19 <ports+0x978>
     278:	r1 = *(u64 *)(r0 + 0x0)
     279:	if w1 == 0x0 goto +0x17 <ports+0x978>
     280:	w2 = 0x0
     281:	w3 = *(u32 *)(r10 - 0x28)
     282:	if w3 == 0x2 goto +0x1 <ports+0x8e0>
     283:	w2 = 0x8
     284:	w1 <<= 0x4
     285:	w1 |= w2
     286:	w2 = *(u32 *)(r10 - 0x10)
     287:	w2 &= 0x7
     288:	w1 |= w2
     289:	*(u32 *)(r10 - 0x4) = w1
     290:	r2 = r10
     291:	r2 += -0x4
     292:	r1 = 0x0 ll
		0000000000000920:  R_BPF_64_64	SOCKETS
     294:	call 0x1
     295:	if r0 == 0x0 goto +0x7 <ports+0x978>
     296:	r1 = *(u64 *)(r10 - 0x30)
     297:	r2 = r0
     298:	r3 = 0x2
     299:	r6 = r0
     300:	call 0x7c
     301:	r1 = r6
     302:	call 0x56
     303:	w0 = 0x1
     304:	exit
