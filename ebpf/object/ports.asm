
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
     279:	if r1 == 0x0 goto +0x17 <ports+0x978>
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
