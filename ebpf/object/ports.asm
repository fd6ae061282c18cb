
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
       1:	w9 = *(u32 *)(r6 + 0x4)
       2:	call 0x7a
       3:	r7 = r0
       4:	w8 = 0x1
       5:	w1 = *(u32 *)(r6 + 0x24)
       6:	if w1 != 0x11 goto +0x121 <bind4+0x940>
       7:	w1 = 0x0
       8:	*(u32 *)(r10 - 0x4) = w1
       9:	r2 = r10
      10:	r2 += -0x4
      11:	r1 = 0x0 ll
		0000000000000058:  R_BPF_64_64	NAMESPACE
      13:	call 0x1
      14:	if r0 == 0x0 goto +0x119 <bind4+0x940>
      15:	r1 = *(u64 *)(r0 + 0x0)
      16:	if r7 != r1 goto +0x117 <bind4+0x940>
      17:	w6 = *(u32 *)(r6 + 0x18)
      18:	r6 = be16 r6
      19:	if w9 == 0x0 goto +0x6 <bind4+0xd0>
      20:	r9 <<= 0x20
      21:	r1 = 0xffff0000 ll
      23:	r9 |= r1
      24:	w7 = 0x0
      25:	goto +0xf6 <bind4+0x880>
      26:	*(u32 *)(r10 - 0x4) = w6
      27:	r2 = r10
      28:	r2 += -0x4
      29:	r1 = 0x0 ll
		00000000000000e8:  R_BPF_64_64	OWNERS
      31:	call 0x1
      32:	if r0 == 0x0 goto +0x107 <bind4+0x940>
      33:	r1 = *(u64 *)(r0 + 0x0)
      34:	if w1 == 0x0 goto +0x4 <bind4+0x138>
      35:	r2 = 0x100000000 ll
      37:	r1 &= r2
      38:	if r1 == 0x0 goto +0xfe <bind4+0x928>
      39:	w1 = w6
      40:	w1 |= 0x10000
      41:	*(u32 *)(r10 - 0x4) = w1
      42:	r2 = r10
      43:	r2 += -0x4
      44:	r1 = 0x0 ll
		0000000000000160:  R_BPF_64_64	OWNERS
      46:	call 0x1
      47:	if r0 == 0x0 goto +0xf8 <bind4+0x940>
      48:	r1 = *(u64 *)(r0 + 0x0)
      49:	if w1 == 0x0 goto +0x4 <bind4+0x1b0>
      50:	r2 = 0x100000000 ll
      52:	r1 &= r2
      53:	if r1 == 0x0 goto +0xef <bind4+0x928>
      54:	w1 = w6
      55:	w1 |= 0x20000
      56:	*(u32 *)(r10 - 0x4) = w1
      57:	r2 = r10
      58:	r2 += -0x4
      59:	r1 = 0x0 ll
		00000000000001d8:  R_BPF_64_64	OWNERS
      61:	call 0x1
      62:	if r0 == 0x0 goto +0xe9 <bind4+0x940>
      63:	r1 = *(u64 *)(r0 + 0x0)
      64:	if w1 == 0x0 goto +0x4 <bind4+0x228>
      65:	r2 = 0x100000000 ll
      67:	r1 &= r2
      68:	if r1 == 0x0 goto +0xe0 <bind4+0x928>
      69:	w1 = w6
      70:	w1 |= 0x30000
      71:	*(u32 *)(r10 - 0x4) = w1
      72:	r2 = r10
      73:	r2 += -0x4
      74:	r1 = 0x0 ll
		0000000000000250:  R_BPF_64_64	OWNERS
      76:	call 0x1
      77:	if r0 == 0x0 goto +0xda <bind4+0x940>
      78:	r1 = *(u64 *)(r0 + 0x0)
      79:	if w1 == 0x0 goto +0x4 <bind4+0x2a0>
      80:	r2 = 0x100000000 ll
      82:	r1 &= r2
      83:	if r1 == 0x0 goto +0xd1 <bind4+0x928>
      84:	w1 = w6
      85:	w1 |= 0x40000
      86:	*(u32 *)(r10 - 0x4) = w1
      87:	r2 = r10
      88:	r2 += -0x4
      89:	r1 = 0x0 ll
		00000000000002c8:  R_BPF_64_64	OWNERS
      91:	call 0x1
      92:	if r0 == 0x0 goto +0xcb <bind4+0x940>
      93:	r1 = *(u64 *)(r0 + 0x0)
      94:	if w1 == 0x0 goto +0x4 <bind4+0x318>
      95:	r2 = 0x100000000 ll
      97:	r1 &= r2
      98:	if r1 == 0x0 goto +0xc2 <bind4+0x928>
      99:	w1 = w6
     100:	w1 |= 0x50000
     101:	*(u32 *)(r10 - 0x4) = w1
     102:	r2 = r10
     103:	r2 += -0x4
     104:	r1 = 0x0 ll
		0000000000000340:  R_BPF_64_64	OWNERS
     106:	call 0x1
     107:	if r0 == 0x0 goto +0xbc <bind4+0x940>
     108:	r1 = *(u64 *)(r0 + 0x0)
     109:	if w1 == 0x0 goto +0x4 <bind4+0x390>
     110:	r2 = 0x100000000 ll
     112:	r1 &= r2
     113:	if r1 == 0x0 goto +0xb3 <bind4+0x928>
     114:	w1 = w6
     115:	w1 |= 0x60000
     116:	*(u32 *)(r10 - 0x4) = w1
     117:	r2 = r10
     118:	r2 += -0x4
     119:	r1 = 0x0 ll
		00000000000003b8:  R_BPF_64_64	OWNERS
     121:	call 0x1
     122:	if r0 == 0x0 goto +0xad <bind4+0x940>
     123:	r1 = *(u64 *)(r0 + 0x0)
     124:	if w1 == 0x0 goto +0x4 <bind4+0x408>
     125:	r2 = 0x100000000 ll
     127:	r1 &= r2
     128:	if r1 == 0x0 goto +0xa4 <bind4+0x928>
     129:	w1 = w6
     130:	w1 |= 0x70000
     131:	*(u32 *)(r10 - 0x4) = w1
     132:	r2 = r10
     133:	r2 += -0x4
     134:	r1 = 0x0 ll
		0000000000000430:  R_BPF_64_64	OWNERS
     136:	call 0x1
     137:	if r0 == 0x0 goto +0x9e <bind4+0x940>
     138:	r1 = *(u64 *)(r0 + 0x0)
     139:	if w1 == 0x0 goto +0x4 <bind4+0x480>
     140:	r2 = 0x100000000 ll
     142:	r1 &= r2
     143:	if r1 == 0x0 goto +0x95 <bind4+0x928>
     144:	w1 = w6
     145:	w1 |= 0x80000
     146:	*(u32 *)(r10 - 0x4) = w1
     147:	r2 = r10
     148:	r2 += -0x4
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	OWNERS
     151:	call 0x1
     152:	if r0 == 0x0 goto +0x8f <bind4+0x940>
     153:	r1 = *(u64 *)(r0 + 0x0)
     154:	if w1 == 0x0 goto +0x4 <bind4+0x4f8>
     155:	r2 = 0x100000000 ll
     157:	r1 &= r2
     158:	if r1 == 0x0 goto +0x86 <bind4+0x928>
     159:	w1 = w6
     160:	w1 |= 0x90000
     161:	*(u32 *)(r10 - 0x4) = w1
     162:	r2 = r10
     163:	r2 += -0x4
     164:	r1 = 0x0 ll
		0000000000000520:  R_BPF_64_64	OWNERS
     166:	call 0x1
     167:	if r0 == 0x0 goto +0x80 <bind4+0x940>
     168:	r1 = *(u64 *)(r0 + 0x0)
     169:	if w1 == 0x0 goto +0x4 <bind4+0x570>
     170:	r2 = 0x100000000 ll
     172:	r1 &= r2
     173:	if r1 == 0x0 goto +0x77 <bind4+0x928>
     174:	w1 = w6
     175:	w1 |= 0xa0000
     176:	*(u32 *)(r10 - 0x4) = w1
     177:	r2 = r10
     178:	r2 += -0x4
     179:	r1 = 0x0 ll
		0000000000000598:  R_BPF_64_64	OWNERS
     181:	call 0x1
     182:	if r0 == 0x0 goto +0x71 <bind4+0x940>
     183:	r1 = *(u64 *)(r0 + 0x0)
     184:	if w1 == 0x0 goto +0x4 <bind4+0x5e8>
     185:	r2 = 0x100000000 ll
     187:	r1 &= r2
     188:	if r1 == 0x0 goto +0x68 <bind4+0x928>
     189:	w1 = w6
     190:	w1 |= 0xb0000
     191:	*(u32 *)(r10 - 0x4) = w1
     192:	r2 = r10
     193:	r2 += -0x4
     194:	r1 = 0x0 ll
		0000000000000610:  R_BPF_64_64	OWNERS
     196:	call 0x1
     197:	if r0 == 0x0 goto +0x62 <bind4+0x940>
     198:	r1 = *(u64 *)(r0 + 0x0)
     199:	if w1 == 0x0 goto +0x4 <bind4+0x660>
     200:	r2 = 0x100000000 ll
     202:	r1 &= r2
     203:	if r1 == 0x0 goto +0x59 <bind4+0x928>
     204:	w1 = w6
     205:	w1 |= 0xc0000
     206:	*(u32 *)(r10 - 0x4) = w1
     207:	r2 = r10
     208:	r2 += -0x4
     209:	r1 = 0x0 ll
		0000000000000688:  R_BPF_64_64	OWNERS
     211:	call 0x1
     212:	if r0 == 0x0 goto +0x53 <bind4+0x940>
     213:	r1 = *(u64 *)(r0 + 0x0)
     214:	if w1 == 0x0 goto +0x4 <bind4+0x6d8>
     215:	r2 = 0x100000000 ll
     217:	r1 &= r2
     218:	if r1 == 0x0 goto +0x4a <bind4+0x928>
     219:	w1 = w6
     220:	w1 |= 0xd0000
     221:	*(u32 *)(r10 - 0x4) = w1
     222:	r2 = r10
     223:	r2 += -0x4
     224:	r1 = 0x0 ll
		0000000000000700:  R_BPF_64_64	OWNERS
     226:	call 0x1
     227:	if r0 == 0x0 goto +0x44 <bind4+0x940>
     228:	r1 = *(u64 *)(r0 + 0x0)
     229:	if w1 == 0x0 goto +0x4 <bind4+0x750>
     230:	r2 = 0x100000000 ll
     232:	r1 &= r2
     233:	if r1 == 0x0 goto +0x3b <bind4+0x928>
     234:	w1 = w6
     235:	w1 |= 0xe0000
     236:	*(u32 *)(r10 - 0x4) = w1
     237:	r2 = r10
     238:	r2 += -0x4
     239:	r1 = 0x0 ll
		0000000000000778:  R_BPF_64_64	OWNERS
     241:	call 0x1
     242:	if r0 == 0x0 goto +0x35 <bind4+0x940>
     243:	r1 = *(u64 *)(r0 + 0x0)
     244:	if w1 == 0x0 goto +0x4 <bind4+0x7c8>
     245:	r2 = 0x100000000 ll
     247:	r1 &= r2
     248:	if r1 == 0x0 goto +0x2c <bind4+0x928>
     249:	w6 |= 0xf0000
     250:	*(u32 *)(r10 - 0x4) = w6
     251:	r2 = r10
     252:	r2 += -0x4
     253:	r1 = 0x0 ll
		00000000000007e8:  R_BPF_64_64	OWNERS
     255:	call 0x1
     256:	if r0 == 0x0 goto +0x27 <bind4+0x940>
     257:	r1 = *(u64 *)(r0 + 0x0)
     258:	if w1 == 0x0 goto +0x25 <bind4+0x940>
     259:	r2 = 0x100000000 ll
     261:	r1 &= r2
     262:	if r1 == 0x0 goto +0x1e <bind4+0x928>
     263:	goto +0x20 <bind4+0x940>
     264:	r1 = *(u64 *)(r0 + 0x8)
     265:	r1 ^= r9
     266:	r2 = *(u64 *)(r0 + 0x0)
     267:	r2 |= r1
     268:	if r2 == 0x0 goto +0xb <bind4+0x8c0>
     269:	w6 += 0x10000
     270:	w7 += 0x1
     271:	if w7 == 0x10 goto +0x18 <bind4+0x940>
     272:	*(u32 *)(r10 - 0x4) = w7
     273:	r2 = r10
     274:	r2 += -0x4
     275:	r1 = 0x0 ll
		0000000000000898:  R_BPF_64_64	ADDRESSES
     277:	call 0x1
     278:	if r0 == 0x0 goto +0x11 <bind4+0x940>
     279:	goto -0x10 <bind4+0x840>
     280:	*(u32 *)(r10 - 0x4) = w6
     281:	r2 = r10
     282:	r2 += -0x4
     283:	r1 = 0x0 ll
		00000000000008d8:  R_BPF_64_64	OWNERS
     285:	call 0x1
     286:	if r0 == 0x0 goto +0x9 <bind4+0x940>
     287:	r1 = *(u64 *)(r0 + 0x0)
     288:	if w1 == 0x0 goto -0x14 <bind4+0x868>
     289:	r2 = 0x100000000 ll
     291:	r1 &= r2
     292:	if r1 != 0x0 goto -0x18 <bind4+0x868>
     293:	w1 = -0x62
     294:	call 0xbb
     295:	w8 = 0x0
     296:	*(u32 *)(r10 - 0x4) = w8
     297:	w0 = *(u32 *)(r10 - 0x4)
     298:	w0 &= 0x1
     299:	exit

Disassembly of section cgroup/bind6:

0000000000000000 <bind6>:
       0:	r6 = r1
       1:	w1 = *(u32 *)(r6 + 0x8)
       2:	*(u64 *)(r10 - 0x18) = r1
       3:	w9 = *(u32 *)(r6 + 0xc)
       4:	w1 = *(u32 *)(r6 + 0x10)
       5:	*(u64 *)(r10 - 0x10) = r1
       6:	w8 = *(u32 *)(r6 + 0x14)
       7:	r1 = r6
       8:	call 0x7a
       9:	r7 = r0
      10:	w1 = 0x1
      11:	*(u32 *)(r10 - 0x8) = w1
      12:	w1 = *(u32 *)(r6 + 0x24)
      13:	if w1 != 0x11 goto +0x128 <bind6+0x9b0>
      14:	w1 = 0x0
      15:	*(u32 *)(r10 - 0x4) = w1
      16:	r2 = r10
      17:	r2 += -0x4
      18:	r1 = 0x0 ll
		0000000000000090:  R_BPF_64_64	NAMESPACE
      20:	call 0x1
      21:	if r0 == 0x0 goto +0x120 <bind6+0x9b0>
      22:	r1 = *(u64 *)(r0 + 0x0)
      23:	if r7 != r1 goto +0x11e <bind6+0x9b0>
      24:	r9 <<= 0x20
      25:	r1 = *(u64 *)(r10 - 0x18)
      26:	r9 |= r1
      27:	r8 <<= 0x20
      28:	r2 = *(u64 *)(r10 - 0x10)
      29:	r2 |= r8
      30:	r1 = r9
      31:	r8 = r2
      32:	r1 |= r2
      33:	w6 = *(u32 *)(r6 + 0x18)
      34:	r6 = be16 r6
      35:	if r1 == 0x0 goto +0x2 <bind6+0x130>
      36:	w7 = 0x0
      37:	goto +0xf7 <bind6+0x8e8>
      38:	*(u32 *)(r10 - 0x4) = w6
      39:	r2 = r10
      40:	r2 += -0x4
      41:	r1 = 0x0 ll
		0000000000000148:  R_BPF_64_64	OWNERS
      43:	call 0x1
      44:	if r0 == 0x0 goto +0x109 <bind6+0x9b0>
      45:	r1 = *(u64 *)(r0 + 0x0)
      46:	if w1 == 0x0 goto +0x4 <bind6+0x198>
      47:	r2 = 0x100000000 ll
      49:	r1 &= r2
      50:	if r1 == 0x0 goto +0xff <bind6+0x990>
      51:	w1 = w6
      52:	w1 |= 0x10000
      53:	*(u32 *)(r10 - 0x4) = w1
      54:	r2 = r10
      55:	r2 += -0x4
      56:	r1 = 0x0 ll
		00000000000001c0:  R_BPF_64_64	OWNERS
      58:	call 0x1
      59:	if r0 == 0x0 goto +0xfa <bind6+0x9b0>
      60:	r1 = *(u64 *)(r0 + 0x0)
      61:	if w1 == 0x0 goto +0x4 <bind6+0x210>
      62:	r2 = 0x100000000 ll
      64:	r1 &= r2
      65:	if r1 == 0x0 goto +0xf0 <bind6+0x990>
      66:	w1 = w6
      67:	w1 |= 0x20000
      68:	*(u32 *)(r10 - 0x4) = w1
      69:	r2 = r10
      70:	r2 += -0x4
      71:	r1 = 0x0 ll
		0000000000000238:  R_BPF_64_64	OWNERS
      73:	call 0x1
      74:	if r0 == 0x0 goto +0xeb <bind6+0x9b0>
      75:	r1 = *(u64 *)(r0 + 0x0)
      76:	if w1 == 0x0 goto +0x4 <bind6+0x288>
      77:	r2 = 0x100000000 ll
      79:	r1 &= r2
      80:	if r1 == 0x0 goto +0xe1 <bind6+0x990>
      81:	w1 = w6
      82:	w1 |= 0x30000
      83:	*(u32 *)(r10 - 0x4) = w1
      84:	r2 = r10
      85:	r2 += -0x4
      86:	r1 = 0x0 ll
		00000000000002b0:  R_BPF_64_64	OWNERS
      88:	call 0x1
      89:	if r0 == 0x0 goto +0xdc <bind6+0x9b0>
      90:	r1 = *(u64 *)(r0 + 0x0)
      91:	if w1 == 0x0 goto +0x4 <bind6+0x300>
      92:	r2 = 0x100000000 ll
      94:	r1 &= r2
      95:	if r1 == 0x0 goto +0xd2 <bind6+0x990>
      96:	w1 = w6
      97:	w1 |= 0x40000
      98:	*(u32 *)(r10 - 0x4) = w1
      99:	r2 = r10
     100:	r2 += -0x4
     101:	r1 = 0x0 ll
		0000000000000328:  R_BPF_64_64	OWNERS
     103:	call 0x1
     104:	if r0 == 0x0 goto +0xcd <bind6+0x9b0>
     105:	r1 = *(u64 *)(r0 + 0x0)
     106:	if w1 == 0x0 goto +0x4 <bind6+0x378>
     107:	r2 = 0x100000000 ll
     109:	r1 &= r2
     110:	if r1 == 0x0 goto +0xc3 <bind6+0x990>
     111:	w1 = w6
     112:	w1 |= 0x50000
     113:	*(u32 *)(r10 - 0x4) = w1
     114:	r2 = r10
     115:	r2 += -0x4
     116:	r1 = 0x0 ll
		00000000000003a0:  R_BPF_64_64	OWNERS
     118:	call 0x1
     119:	if r0 == 0x0 goto +0xbe <bind6+0x9b0>
     120:	r1 = *(u64 *)(r0 + 0x0)
     121:	if w1 == 0x0 goto +0x4 <bind6+0x3f0>
     122:	r2 = 0x100000000 ll
     124:	r1 &= r2
     125:	if r1 == 0x0 goto +0xb4 <bind6+0x990>
     126:	w1 = w6
     127:	w1 |= 0x60000
     128:	*(u32 *)(r10 - 0x4) = w1
     129:	r2 = r10
     130:	r2 += -0x4
     131:	r1 = 0x0 ll
		0000000000000418:  R_BPF_64_64	OWNERS
     133:	call 0x1
     134:	if r0 == 0x0 goto +0xaf <bind6+0x9b0>
     135:	r1 = *(u64 *)(r0 + 0x0)
     136:	if w1 == 0x0 goto +0x4 <bind6+0x468>
     137:	r2 = 0x100000000 ll
     139:	r1 &= r2
     140:	if r1 == 0x0 goto +0xa5 <bind6+0x990>
     141:	w1 = w6
     142:	w1 |= 0x70000
     143:	*(u32 *)(r10 - 0x4) = w1
     144:	r2 = r10
     145:	r2 += -0x4
     146:	r1 = 0x0 ll
		0000000000000490:  R_BPF_64_64	OWNERS
     148:	call 0x1
     149:	if r0 == 0x0 goto +0xa0 <bind6+0x9b0>
     150:	r1 = *(u64 *)(r0 + 0x0)
     151:	if w1 == 0x0 goto +0x4 <bind6+0x4e0>
     152:	r2 = 0x100000000 ll
     154:	r1 &= r2
     155:	if r1 == 0x0 goto +0x96 <bind6+0x990>
     156:	w1 = w6
     157:	w1 |= 0x80000
     158:	*(u32 *)(r10 - 0x4) = w1
     159:	r2 = r10
     160:	r2 += -0x4
     161:	r1 = 0x0 ll
		0000000000000508:  R_BPF_64_64	OWNERS
     163:	call 0x1
     164:	if r0 == 0x0 goto +0x91 <bind6+0x9b0>
     165:	r1 = *(u64 *)(r0 + 0x0)
     166:	if w1 == 0x0 goto +0x4 <bind6+0x558>
     167:	r2 = 0x100000000 ll
     169:	r1 &= r2
     170:	if r1 == 0x0 goto +0x87 <bind6+0x990>
     171:	w1 = w6
     172:	w1 |= 0x90000
     173:	*(u32 *)(r10 - 0x4) = w1
     174:	r2 = r10
     175:	r2 += -0x4
     176:	r1 = 0x0 ll
		0000000000000580:  R_BPF_64_64	OWNERS
     178:	call 0x1
     179:	if r0 == 0x0 goto +0x82 <bind6+0x9b0>
     180:	r1 = *(u64 *)(r0 + 0x0)
     181:	if w1 == 0x0 goto +0x4 <bind6+0x5d0>
     182:	r2 = 0x100000000 ll
     184:	r1 &= r2
     185:	if r1 == 0x0 goto +0x78 <bind6+0x990>
     186:	w1 = w6
     187:	w1 |= 0xa0000
     188:	*(u32 *)(r10 - 0x4) = w1
     189:	r2 = r10
     190:	r2 += -0x4
     191:	r1 = 0x0 ll
		00000000000005f8:  R_BPF_64_64	OWNERS
     193:	call 0x1
     194:	if r0 == 0x0 goto +0x73 <bind6+0x9b0>
     195:	r1 = *(u64 *)(r0 + 0x0)
     196:	if w1 == 0x0 goto +0x4 <bind6+0x648>
     197:	r2 = 0x100000000 ll
     199:	r1 &= r2
     200:	if r1 == 0x0 goto +0x69 <bind6+0x990>
     201:	w1 = w6
     202:	w1 |= 0xb0000
     203:	*(u32 *)(r10 - 0x4) = w1
     204:	r2 = r10
     205:	r2 += -0x4
     206:	r1 = 0x0 ll
		0000000000000670:  R_BPF_64_64	OWNERS
     208:	call 0x1
     209:	if r0 == 0x0 goto +0x64 <bind6+0x9b0>
     210:	r1 = *(u64 *)(r0 + 0x0)
     211:	if w1 == 0x0 goto +0x4 <bind6+0x6c0>
     212:	r2 = 0x100000000 ll
     214:	r1 &= r2
     215:	if r1 == 0x0 goto +0x5a <bind6+0x990>
     216:	w1 = w6
     217:	w1 |= 0xc0000
     218:	*(u32 *)(r10 - 0x4) = w1
     219:	r2 = r10
     220:	r2 += -0x4
     221:	r1 = 0x0 ll
		00000000000006e8:  R_BPF_64_64	OWNERS
     223:	call 0x1
     224:	if r0 == 0x0 goto +0x55 <bind6+0x9b0>
     225:	r1 = *(u64 *)(r0 + 0x0)
     226:	if w1 == 0x0 goto +0x4 <bind6+0x738>
     227:	r2 = 0x100000000 ll
     229:	r1 &= r2
     230:	if r1 == 0x0 goto +0x4b <bind6+0x990>
     231:	w1 = w6
     232:	w1 |= 0xd0000
     233:	*(u32 *)(r10 - 0x4) = w1
     234:	r2 = r10
     235:	r2 += -0x4
     236:	r1 = 0x0 ll
		0000000000000760:  R_BPF_64_64	OWNERS
     238:	call 0x1
     239:	if r0 == 0x0 goto +0x46 <bind6+0x9b0>
     240:	r1 = *(u64 *)(r0 + 0x0)
     241:	if w1 == 0x0 goto +0x4 <bind6+0x7b0>
     242:	r2 = 0x100000000 ll
     244:	r1 &= r2
     245:	if r1 == 0x0 goto +0x3c <bind6+0x990>
     246:	w1 = w6
     247:	w1 |= 0xe0000
     248:	*(u32 *)(r10 - 0x4) = w1
     249:	r2 = r10
     250:	r2 += -0x4
     251:	r1 = 0x0 ll
		00000000000007d8:  R_BPF_64_64	OWNERS
     253:	call 0x1
     254:	if r0 == 0x0 goto +0x37 <bind6+0x9b0>
     255:	r1 = *(u64 *)(r0 + 0x0)
     256:	if w1 == 0x0 goto +0x4 <bind6+0x828>
     257:	r2 = 0x100000000 ll
     259:	r1 &= r2
     260:	if r1 == 0x0 goto +0x2d <bind6+0x990>
     261:	w6 |= 0xf0000
     262:	*(u32 *)(r10 - 0x4) = w6
     263:	r2 = r10
     264:	r2 += -0x4
     265:	r1 = 0x0 ll
		0000000000000848:  R_BPF_64_64	OWNERS
     267:	call 0x1
     268:	if r0 == 0x0 goto +0x29 <bind6+0x9b0>
     269:	r1 = *(u64 *)(r0 + 0x0)
     270:	if w1 == 0x0 goto +0x27 <bind6+0x9b0>
     271:	r2 = 0x100000000 ll
     273:	r1 &= r2
     274:	if r1 == 0x0 goto +0x1f <bind6+0x990>
     275:	goto +0x22 <bind6+0x9b0>
     276:	r1 = *(u64 *)(r0 + 0x8)
     277:	r1 ^= r8
     278:	r2 = *(u64 *)(r0 + 0x0)
     279:	r2 ^= r9
     280:	r2 |= r1
     281:	if r2 == 0x0 goto +0xb <bind6+0x928>
     282:	w6 += 0x10000
     283:	w7 += 0x1
     284:	if w7 == 0x10 goto +0x19 <bind6+0x9b0>
     285:	*(u32 *)(r10 - 0x4) = w7
     286:	r2 = r10
     287:	r2 += -0x4
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	ADDRESSES
     290:	call 0x1
     291:	if r0 == 0x0 goto +0x12 <bind6+0x9b0>
     292:	goto -0x11 <bind6+0x8a0>
     293:	*(u32 *)(r10 - 0x4) = w6
     294:	r2 = r10
     295:	r2 += -0x4
     296:	r1 = 0x0 ll
		0000000000000940:  R_BPF_64_64	OWNERS
     298:	call 0x1
     299:	if r0 == 0x0 goto +0xa <bind6+0x9b0>
     300:	r1 = *(u64 *)(r0 + 0x0)
     301:	if w1 == 0x0 goto -0x14 <bind6+0x8d0>
     302:	r2 = 0x100000000 ll
     304:	r1 &= r2
     305:	if r1 != 0x0 goto -0x18 <bind6+0x8d0>
     306:	w1 = -0x62
     307:	call 0xbb
     308:	w1 = 0x0
     309:	*(u32 *)(r10 - 0x8) = w1
     310:	w1 = *(u32 *)(r10 - 0x8)
     311:	*(u32 *)(r10 - 0x4) = w1
     312:	w0 = *(u32 *)(r10 - 0x4)
     313:	w0 &= 0x1
     314:	exit

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
