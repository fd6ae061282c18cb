
turnpike.stripped:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <take_from_allowance>:
       0:	w8 = w2
       1:	*(u32 *)(r10 - 0x4) = w1
       2:	r2 = r10
       3:	r2 += -0x4
       4:	r1 = 0x0 ll
		0000000000000020:  R_BPF_64_64	LIMITS
       6:	call 0x1
       7:	r6 = r0
       8:	w7 = 0x0
       9:	if r6 == 0x0 goto +0x11 <take_from_allowance+0xd8>
      10:	w8 = w8
      11:	call 0x76
      12:	r1 = r0
      13:	r3 = *(u64 *)(r6 + 0x8)
      14:	r3 *= r8
      15:	r3 >>= 0x8
      16:	r1 <<= 0x18
      17:	r2 = *(u64 *)(r6 + 0x0)
      18:	r4 = r2
      19:	if r2 > r1 goto +0x1 <take_from_allowance+0xa8>
      20:	r4 = r1
      21:	r3 += r4
      22:	r4 = r3
      23:	r4 -= r1
      24:	r5 = *(u64 *)(r6 + 0x18)
      25:	r5 = *(u64 *)(r6 + 0x10)
      26:	if r4 <= r5 goto +0x2 <take_from_allowance+0xe8>
      27:	w0 = w7
      28:	exit
      29:	r0 = r2
      30:	r0 = cmpxchg_64(r6 + 0x0, r0, r3)
      31:	w7 = 0x1
      32:	w3 = 0x1
      33:	if r0 == r2 goto +0x1 <take_from_allowance+0x118>
      34:	w3 = 0x0
      35:	w3 &= 0x1
      36:	if w3 != 0x0 goto -0xa <take_from_allowance+0xd8>
      37:	r3 = *(u64 *)(r6 + 0x8)
      38:	r3 *= r8
      39:	r3 >>= 0x8
      40:	r2 = *(u64 *)(r6 + 0x0)
      41:	r4 = r2
      42:	if r2 > r1 goto +0x1 <take_from_allowance+0x160>
      43:	r4 = r1
      44:	r3 += r4
      45:	w7 = 0x0
      46:	r4 = r3
      47:	r4 -= r1
      48:	r5 = *(u64 *)(r6 + 0x18)
      49:	r5 = *(u64 *)(r6 + 0x10)
      50:	if r4 > r5 goto -0x18 <take_from_allowance+0xd8>
      51:	r0 = r2
      52:	r0 = cmpxchg_64(r6 + 0x0, r0, r3)
      53:	w7 = 0x1
      54:	w3 = 0x1
      55:	if r0 == r2 goto +0x1 <take_from_allowance+0x1c8>
      56:	w3 = 0x0
      57:	w3 &= 0x1
      58:	if w3 != 0x0 goto -0x20 <take_from_allowance+0xd8>
      59:	r3 = *(u64 *)(r6 + 0x8)
      60:	r3 *= r8
      61:	r3 >>= 0x8
      62:	r2 = *(u64 *)(r6 + 0x0)
      63:	r4 = r2
      64:	if r2 > r1 goto +0x1 <take_from_allowance+0x210>
      65:	r4 = r1
      66:	r3 += r4
      67:	w7 = 0x0
      68:	r4 = r3
      69:	r4 -= r1
      70:	r5 = *(u64 *)(r6 + 0x18)
      71:	r5 = *(u64 *)(r6 + 0x10)
      72:	if r4 > r5 goto -0x2e <take_from_allowance+0xd8>
      73:	r0 = r2
      74:	r0 = cmpxchg_64(r6 + 0x0, r0, r3)
      75:	w7 = 0x1
      76:	w3 = 0x1
      77:	if r0 == r2 goto +0x1 <take_from_allowance+0x278>
      78:	w3 = 0x0
      79:	w3 &= 0x1
      80:	if w3 != 0x0 goto -0x36 <take_from_allowance+0xd8>
      81:	r3 = *(u64 *)(r6 + 0x8)
      82:	r3 *= r8
      83:	r3 >>= 0x8
      84:	r2 = *(u64 *)(r6 + 0x0)
      85:	r4 = r2
      86:	if r2 > r1 goto +0x1 <take_from_allowance+0x2c0>
      87:	r4 = r1
      88:	r3 += r4
      89:	w7 = 0x0
      90:	r4 = r3
      91:	r4 -= r1
      92:	r5 = *(u64 *)(r6 + 0x18)
      93:	r5 = *(u64 *)(r6 + 0x10)
      94:	if r4 > r5 goto -0x44 <take_from_allowance+0xd8>
      95:	r0 = r2
      96:	r0 = cmpxchg_64(r6 + 0x0, r0, r3)
      97:	w7 = 0x1
      98:	w3 = 0x1
      99:	if r0 == r2 goto +0x1 <take_from_allowance+0x328>
     100:	w3 = 0x0
     101:	w3 &= 0x1
     102:	if w3 != 0x0 goto -0x4c <take_from_allowance+0xd8>
     103:	r3 = *(u64 *)(r6 + 0x8)
     104:	r3 *= r8
     105:	r3 >>= 0x8
     106:	r2 = *(u64 *)(r6 + 0x0)
     107:	r4 = r2
     108:	if r2 > r1 goto +0x1 <take_from_allowance+0x370>
     109:	r4 = r1
     110:	r3 += r4
     111:	w7 = 0x0
     112:	r4 = r3
     113:	r4 -= r1
     114:	r5 = *(u64 *)(r6 + 0x18)
     115:	r5 = *(u64 *)(r6 + 0x10)
     116:	if r4 > r5 goto -0x5a <take_from_allowance+0xd8>
     117:	r0 = r2
     118:	r0 = cmpxchg_64(r6 + 0x0, r0, r3)
     119:	w7 = 0x1
     120:	w3 = 0x1
     121:	if r0 == r2 goto +0x1 <take_from_allowance+0x3d8>
     122:	w3 = 0x0
     123:	w3 &= 0x1
     124:	if w3 != 0x0 goto -0x62 <take_from_allowance+0xd8>
     125:	r3 = *(u64 *)(r6 + 0x8)
     126:	r3 *= r8
     127:	r3 >>= 0x8
     128:	r2 = *(u64 *)(r6 + 0x0)
     129:	r4 = r2
     130:	if r2 > r1 goto +0x1 <take_from_allowance+0x420>
     131:	r4 = r1
     132:	r3 += r4
     133:	w7 = 0x0
     134:	r4 = r3
     135:	r4 -= r1
     136:	r5 = *(u64 *)(r6 + 0x18)
     137:	r5 = *(u64 *)(r6 + 0x10)
     138:	if r4 > r5 goto -0x70 <take_from_allowance+0xd8>
     139:	r0 = r2
     140:	r0 = cmpxchg_64(r6 + 0x0, r0, r3)
     141:	w7 = 0x1
     142:	w3 = 0x1
     143:	if r0 == r2 goto +0x1 <take_from_allowance+0x488>
     144:	w3 = 0x0
     145:	w3 &= 0x1
     146:	if w3 != 0x0 goto -0x78 <take_from_allowance+0xd8>
     147:	r3 = *(u64 *)(r6 + 0x8)
     148:	r3 *= r8
     149:	r3 >>= 0x8
     150:	r2 = *(u64 *)(r6 + 0x0)
     151:	r4 = r2
     152:	if r2 > r1 goto +0x1 <take_from_allowance+0x4d0>
     153:	r4 = r1
     154:	r3 += r4
     155:	w7 = 0x0
     156:	r4 = r3
     157:	r4 -= r1
     158:	r5 = *(u64 *)(r6 + 0x18)
     159:	r5 = *(u64 *)(r6 + 0x10)
     160:	if r4 > r5 goto -0x86 <take_from_allowance+0xd8>
     161:	r0 = r2
     162:	r0 = cmpxchg_64(r6 + 0x0, r0, r3)
     163:	w7 = 0x1
     164:	w3 = 0x1
     165:	if r0 == r2 goto +0x1 <take_from_allowance+0x538>
     166:	w3 = 0x0
     167:	w3 &= 0x1
     168:	if w3 != 0x0 goto -0x8e <take_from_allowance+0xd8>
     169:	r3 = *(u64 *)(r6 + 0x8)
     170:	r3 *= r8
     171:	r3 >>= 0x8
     172:	r2 = *(u64 *)(r6 + 0x0)
     173:	r4 = r2
     174:	if r2 > r1 goto +0x1 <take_from_allowance+0x580>
     175:	r4 = r1
     176:	r3 += r4
     177:	w7 = 0x0
     178:	r4 = r3
     179:	r4 -= r1
     180:	r1 = *(u64 *)(r6 + 0x18)
     181:	r1 = *(u64 *)(r6 + 0x10)
     182:	if r4 > r1 goto -0x9c <take_from_allowance+0xd8>
     183:	r0 = r2
     184:	r0 = cmpxchg_64(r6 + 0x0, r0, r3)
     185:	w7 = 0x1
     186:	w1 = 0x1
     187:	if r0 == r2 goto +0x1 <take_from_allowance+0x5e8>
     188:	w1 = 0x0
     189:	w1 &= 0x1
     190:	if w1 != 0x0 goto -0xa4 <take_from_allowance+0xd8>
     191:	w7 = 0x0
     192:	goto -0xa6 <take_from_allowance+0xd8>

0000000000000608 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener>:
     193:	r5 = *(u64 *)(r1 + 0x90)
     194:	r6 = *(u64 *)(r1 + 0x88)
     195:	w0 = w4
     196:	w0 &= 0xffff
     197:	if w0 == 0x0 goto +0x80 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x428>
     198:	w0 = 0x1
     199:	if r6 != r2 goto +0x5 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
     200:	if r5 != r3 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
     201:	w5 = *(u16 *)(r1 + 0x98)
     202:	w6 = w4
     203:	w6 &= 0xffff
     204:	if w5 == w6 goto +0x78 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     205:	w5 = *(u16 *)(r1 + 0xb0)
     206:	r6 = *(u64 *)(r1 + 0xa8)
     207:	r7 = *(u64 *)(r1 + 0xa0)
     208:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
     209:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
     210:	w6 = w4
     211:	w6 &= 0xffff
     212:	if w5 == w6 goto +0x70 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     213:	w5 = *(u16 *)(r1 + 0xc8)
     214:	r6 = *(u64 *)(r1 + 0xc0)
     215:	r7 = *(u64 *)(r1 + 0xb8)
     216:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
     217:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
     218:	w6 = w4
     219:	w6 &= 0xffff
     220:	if w5 == w6 goto +0x68 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     221:	w5 = *(u16 *)(r1 + 0xe0)
     222:	r6 = *(u64 *)(r1 + 0xd8)
     223:	r7 = *(u64 *)(r1 + 0xd0)
     224:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
     225:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
     226:	w6 = w4
     227:	w6 &= 0xffff
     228:	if w5 == w6 goto +0x60 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     229:	w5 = *(u16 *)(r1 + 0xf8)
     230:	r6 = *(u64 *)(r1 + 0xf0)
     231:	r7 = *(u64 *)(r1 + 0xe8)
     232:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
     233:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
     234:	w6 = w4
     235:	w6 &= 0xffff
     236:	if w5 == w6 goto +0x58 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     237:	w5 = *(u16 *)(r1 + 0x110)
     238:	r6 = *(u64 *)(r1 + 0x108)
     239:	r7 = *(u64 *)(r1 + 0x100)
     240:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
     241:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
     242:	w6 = w4
     243:	w6 &= 0xffff
     244:	if w5 == w6 goto +0x50 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     245:	w5 = *(u16 *)(r1 + 0x128)
     246:	r6 = *(u64 *)(r1 + 0x120)
     247:	r7 = *(u64 *)(r1 + 0x118)
     248:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
     249:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
     250:	w6 = w4
     251:	w6 &= 0xffff
     252:	if w5 == w6 goto +0x48 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     253:	w5 = *(u16 *)(r1 + 0x140)
     254:	r6 = *(u64 *)(r1 + 0x138)
     255:	r7 = *(u64 *)(r1 + 0x130)
     256:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
     257:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
     258:	w6 = w4
     259:	w6 &= 0xffff
     260:	if w5 == w6 goto +0x40 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     261:	w5 = *(u16 *)(r1 + 0x158)
     262:	r6 = *(u64 *)(r1 + 0x150)
     263:	r7 = *(u64 *)(r1 + 0x148)
     264:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
     265:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
     266:	w6 = w4
     267:	w6 &= 0xffff
     268:	if w5 == w6 goto +0x38 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     269:	w5 = *(u16 *)(r1 + 0x170)
     270:	r6 = *(u64 *)(r1 + 0x168)
     271:	r7 = *(u64 *)(r1 + 0x160)
     272:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
     273:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
     274:	w6 = w4
     275:	w6 &= 0xffff
     276:	if w5 == w6 goto +0x30 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     277:	w5 = *(u16 *)(r1 + 0x188)
     278:	r6 = *(u64 *)(r1 + 0x180)
     279:	r7 = *(u64 *)(r1 + 0x178)
     280:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
     281:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
     282:	w6 = w4
     283:	w6 &= 0xffff
     284:	if w5 == w6 goto +0x28 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     285:	w5 = *(u16 *)(r1 + 0x1a0)
     286:	r6 = *(u64 *)(r1 + 0x198)
     287:	r7 = *(u64 *)(r1 + 0x190)
     288:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
     289:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
     290:	w6 = w4
     291:	w6 &= 0xffff
     292:	if w5 == w6 goto +0x20 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     293:	w5 = *(u16 *)(r1 + 0x1b8)
     294:	r6 = *(u64 *)(r1 + 0x1b0)
     295:	r7 = *(u64 *)(r1 + 0x1a8)
     296:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     297:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     298:	w6 = w4
     299:	w6 &= 0xffff
     300:	if w5 == w6 goto +0x18 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     301:	w5 = *(u16 *)(r1 + 0x1d0)
     302:	r6 = *(u64 *)(r1 + 0x1c8)
     303:	r7 = *(u64 *)(r1 + 0x1c0)
     304:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     305:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     306:	w6 = w4
     307:	w6 &= 0xffff
     308:	if w5 == w6 goto +0x10 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     309:	w5 = *(u16 *)(r1 + 0x1e8)
     310:	r6 = *(u64 *)(r1 + 0x1e0)
     311:	r7 = *(u64 *)(r1 + 0x1d8)
     312:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     313:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     314:	w6 = w4
     315:	w6 &= 0xffff
     316:	if w5 == w6 goto +0x8 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     317:	w5 = *(u16 *)(r1 + 0x200)
     318:	r6 = *(u64 *)(r1 + 0x1f8)
     319:	r1 = *(u64 *)(r1 + 0x1f0)
     320:	if r1 != r2 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     321:	if r6 != r3 goto +0x2 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     322:	w4 &= 0xffff
     323:	if w5 == w4 goto +0x1 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     324:	w0 = 0x0
     325:	exit
     326:	r2 = *(u64 *)(r1 + 0xa8)
     327:	r2 = *(u64 *)(r1 + 0xa0)
     328:	r2 = *(u64 *)(r1 + 0xc0)
     329:	r2 = *(u64 *)(r1 + 0xb8)
     330:	r2 = *(u64 *)(r1 + 0xd8)
     331:	r2 = *(u64 *)(r1 + 0xd0)
     332:	r2 = *(u64 *)(r1 + 0xf0)
     333:	r2 = *(u64 *)(r1 + 0xe8)
     334:	r2 = *(u64 *)(r1 + 0x108)
     335:	r2 = *(u64 *)(r1 + 0x100)
     336:	r2 = *(u64 *)(r1 + 0x120)
     337:	r2 = *(u64 *)(r1 + 0x118)
     338:	r2 = *(u64 *)(r1 + 0x138)
     339:	r2 = *(u64 *)(r1 + 0x130)
     340:	r2 = *(u64 *)(r1 + 0x150)
     341:	r2 = *(u64 *)(r1 + 0x148)
     342:	r2 = *(u64 *)(r1 + 0x168)
     343:	r2 = *(u64 *)(r1 + 0x160)
     344:	r2 = *(u64 *)(r1 + 0x180)
     345:	r2 = *(u64 *)(r1 + 0x178)
     346:	r2 = *(u64 *)(r1 + 0x198)
     347:	r2 = *(u64 *)(r1 + 0x190)
     348:	r2 = *(u64 *)(r1 + 0x1b0)
     349:	r2 = *(u64 *)(r1 + 0x1a8)
     350:	r2 = *(u64 *)(r1 + 0x1c8)
     351:	r2 = *(u64 *)(r1 + 0x1c0)
     352:	r2 = *(u64 *)(r1 + 0x1e0)
     353:	r2 = *(u64 *)(r1 + 0x1d8)
     354:	r2 = *(u64 *)(r1 + 0x1f8)
     355:	r1 = *(u64 *)(r1 + 0x1f0)
     356:	goto -0x21 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>

0000000000000b28 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search>:
     357:	r6 = r3
     358:	r3 = *(u64 *)(r1 + 0x10)
     359:	*(u64 *)(r10 - 0x10) = r2
     360:	r3 *= r2
     361:	r2 = *(u64 *)(r1 + 0x18)
     362:	r2 *= r6
     363:	r2 += r3
     364:	r8 = r2
     365:	r8 >>= 0x20
     366:	r8 ^= r2
     367:	r2 = *(u64 *)(r1 + 0x38)
     368:	r8 *= r2
     369:	r8 >>= 0x20
     370:	*(u64 *)(r10 - 0x18) = r1
     371:	w1 = *(u32 *)(r1 + 0x8)
     372:	*(u32 *)(r10 - 0x8) = w1
     373:	w1 >>= 0x1
     374:	r8 *= r1
     375:	r8 >>= 0x20
     376:	r2 = r6
     377:	r2 >>= 0x20
     378:	w2 |= 0x100
     379:	if w2 == 0x300 goto +0x1 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0xc0>
     380:	goto +0x2 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0xd0>
     381:	w1 += w8
     382:	w8 = w1
     383:	r1 = -0x100000000 ll
     385:	r2 = *(u64 *)(r10 - 0x10)
     386:	r2 &= r1
     387:	r1 = 0xffff0000 ll
     389:	r2 |= r1
     390:	*(u64 *)(r10 - 0x20) = r2
     391:	w7 = 0x0
     392:	r1 = *(u64 *)(r10 - 0x18)
     393:	r1 += 0x208
     394:	*(u64 *)(r10 - 0x18) = r1
     395:	r9 = 0x0
     396:	goto +0x2b <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x298>
     397:	w1 -= w2
     398:	*(u32 *)(r10 - 0x4) = w1
     399:	r2 = r10
     400:	r2 += -0x4
     401:	r1 = 0x0 ll
		0000000000000c88:  R_BPF_64_64	NARROW
     403:	call 0x1
     404:	r3 = 0xffffffffffff ll
     406:	if r0 == 0x0 goto +0x2d <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x2f8>
     407:	r1 = *(u64 *)(r0 + 0x8)
     408:	r1 &= r3
     409:	if r1 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x208>
     410:	w1 = *(u32 *)(r0 + 0x0)
     411:	r2 = *(u64 *)(r10 - 0x10)
     412:	if w1 != w2 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x208>
     413:	w2 = *(u8 *)(r0 + 0x1f)
     414:	r2 <<= 0x5
     415:	r1 = *(u64 *)(r10 - 0x18)
     416:	r1 += r2
     417:	r2 = *(u64 *)(r1 + 0x0)
     418:	if r2 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x208>
     419:	r1 = *(u64 *)(r1 + 0x8)
     420:	r2 = *(u64 *)(r10 - 0x20)
     421:	if r1 == r2 goto +0x1a <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x2d8>
     422:	r1 = *(u64 *)(r0 + 0x48)
     423:	r2 = r1
     424:	r2 &= r3
     425:	if r2 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x288>
     426:	w2 = *(u32 *)(r0 + 0x40)
     427:	r3 = *(u64 *)(r10 - 0x10)
     428:	if w2 != w3 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x288>
     429:	w3 = *(u8 *)(r0 + 0x5f)
     430:	r3 <<= 0x5
     431:	r2 = *(u64 *)(r10 - 0x18)
     432:	r2 += r3
     433:	r3 = *(u64 *)(r2 + 0x0)
     434:	if r3 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x288>
     435:	r2 = *(u64 *)(r2 + 0x8)
     436:	r3 = *(u64 *)(r10 - 0x20)
     437:	if r2 == r3 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x2e8>
     438:	w7 += 0x1
     439:	if r1 s> -0x1 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x2f8>
     440:	if w7 == 0x8 goto +0xb <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x2f8>
     441:	w1 = w8
     442:	w1 += w7
     443:	w2 = 0x0
     444:	w3 = *(u32 *)(r10 - 0x8)
     445:	if w1 < w3 goto -0x31 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x140>
     446:	w2 = *(u32 *)(r10 - 0x8)
     447:	goto -0x33 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x140>
     448:	r0 += 0x8
     449:	goto +0x1 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x2f0>
     450:	r0 += 0x48
     451:	r9 = r0
     452:	r0 = r9
     453:	exit

0000000000000e30 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search>:
     454:	r6 = r3
     455:	r4 = *(u64 *)(r2 + 0x0)
     456:	r3 = *(u64 *)(r1 + 0x10)
     457:	*(u64 *)(r10 - 0x10) = r4
     458:	r3 *= r4
     459:	r5 = *(u64 *)(r2 + 0x8)
     460:	r4 = *(u64 *)(r1 + 0x18)
     461:	*(u64 *)(r10 - 0x18) = r5
     462:	r4 *= r5
     463:	r4 += r3
     464:	r5 = *(u64 *)(r2 + 0x10)
     465:	r3 = *(u64 *)(r1 + 0x20)
     466:	*(u64 *)(r10 - 0x28) = r5
     467:	r3 *= r5
     468:	r4 += r3
     469:	r3 = *(u64 *)(r2 + 0x18)
     470:	r2 = *(u64 *)(r1 + 0x28)
     471:	*(u64 *)(r10 - 0x30) = r3
     472:	r2 *= r3
     473:	r4 += r2
     474:	r2 = *(u64 *)(r1 + 0x30)
     475:	r2 *= r6
     476:	r4 += r2
     477:	r9 = r4
     478:	r9 >>= 0x20
     479:	r9 ^= r4
     480:	r2 = *(u64 *)(r1 + 0x38)
     481:	r9 *= r2
     482:	*(u64 *)(r10 - 0x20) = r1
     483:	w1 = *(u32 *)(r1 + 0xc)
     484:	r9 >>= 0x20
     485:	*(u32 *)(r10 - 0x8) = w1
     486:	w1 >>= 0x1
     487:	r9 *= r1
     488:	r9 >>= 0x20
     489:	r2 = r6
     490:	r2 >>= 0x20
     491:	w2 |= 0x100
     492:	if w2 == 0x300 goto +0x1 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x140>
     493:	goto +0x2 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x150>
     494:	w1 += w9
     495:	w9 = w1
     496:	w7 = 0x0
     497:	r1 = *(u64 *)(r10 - 0x20)
     498:	r1 += 0x208
     499:	*(u64 *)(r10 - 0x20) = r1
     500:	r8 = 0x0
     501:	goto +0x33 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x318>
     502:	w1 -= w2
     503:	*(u32 *)(r10 - 0x4) = w1
     504:	r2 = r10
     505:	r2 += -0x4
     506:	r1 = 0x0 ll
		0000000000000fd0:  R_BPF_64_64	WIDE
     508:	call 0x1
     509:	r4 = 0xffffffffffff ll
     511:	if r0 == 0x0 goto +0x35 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x378>
     512:	r1 = *(u64 *)(r0 + 0x10)
     513:	r1 &= r4
     514:	if r1 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x268>
     515:	r1 = *(u64 *)(r0 + 0x8)
     516:	r2 = *(u64 *)(r0 + 0x0)
     517:	r3 = *(u64 *)(r10 - 0x10)
     518:	if r2 != r3 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x268>
     519:	r2 = *(u64 *)(r10 - 0x18)
     520:	if r1 != r2 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x268>
     521:	w2 = *(u8 *)(r0 + 0x27)
     522:	r2 <<= 0x5
     523:	r1 = *(u64 *)(r10 - 0x20)
     524:	r1 += r2
     525:	r2 = *(u64 *)(r1 + 0x0)
     526:	r3 = *(u64 *)(r10 - 0x28)
     527:	if r2 != r3 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x268>
     528:	r1 = *(u64 *)(r1 + 0x8)
     529:	r2 = *(u64 *)(r10 - 0x30)
     530:	if r1 == r2 goto +0x1e <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x358>
     531:	r1 = *(u64 *)(r0 + 0x90)
     532:	r2 = r1
     533:	r2 &= r4
     534:	if r2 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x308>
     535:	r2 = *(u64 *)(r0 + 0x88)
     536:	r3 = *(u64 *)(r0 + 0x80)
     537:	r4 = *(u64 *)(r10 - 0x10)
     538:	if r3 != r4 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x308>
     539:	r3 = *(u64 *)(r10 - 0x18)
     540:	if r2 != r3 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x308>
     541:	w3 = *(u8 *)(r0 + 0xa7)
     542:	r3 <<= 0x5
     543:	r2 = *(u64 *)(r10 - 0x20)
     544:	r2 += r3
     545:	r3 = *(u64 *)(r2 + 0x0)
     546:	r4 = *(u64 *)(r10 - 0x28)
     547:	if r3 != r4 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x308>
     548:	r2 = *(u64 *)(r2 + 0x8)
     549:	r3 = *(u64 *)(r10 - 0x30)
     550:	if r2 == r3 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x368>
     551:	w7 += 0x1
     552:	if r1 s> -0x1 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x378>
     553:	if w7 == 0x8 goto +0xb <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x378>
     554:	w1 = w9
     555:	w1 += w7
     556:	w2 = 0x0
     557:	w3 = *(u32 *)(r10 - 0x8)
     558:	if w1 < w3 goto -0x39 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x180>
     559:	w2 = *(u32 *)(r10 - 0x8)
     560:	goto -0x3b <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x180>
     561:	r0 += 0x10
     562:	goto +0x1 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x370>
     563:	r0 += 0x90
     564:	r8 = r0
     565:	r0 = r8
     566:	exit

00000000000011b8 <memcpy>:
     567:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     568:	r4 = 0x0
     569:	r5 = r1
     570:	r5 += r4
     571:	r0 = r2
     572:	r0 += r4
     573:	w0 = *(u8 *)(r0 + 0x0)
     574:	*(u8 *)(r5 + 0x0) = w0
     575:	r4 += 0x1
     576:	if r4 < r3 goto -0x8 <memcpy+0x10>
     577:	exit

0000000000001210 <memmove>:
     578:	r4 = r1
     579:	r4 -= r2
     580:	if r4 >= r3 goto +0xb <memmove+0x70>
     581:	r2 += -0x1
     582:	r1 += -0x1
     583:	r4 = r1
     584:	r4 += r3
     585:	r5 = r2
     586:	r5 += r3
     587:	w5 = *(u8 *)(r5 + 0x0)
     588:	*(u8 *)(r4 + 0x0) = w5
     589:	r3 += -0x1
     590:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     591:	goto +0xa <memmove+0xc0>
     592:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     593:	r4 = 0x0
     594:	r5 = r1
     595:	r5 += r4
     596:	r0 = r2
     597:	r0 += r4
     598:	w0 = *(u8 *)(r0 + 0x0)
     599:	*(u8 *)(r5 + 0x0) = w0
     600:	r4 += 0x1
     601:	if r4 < r3 goto -0x8 <memmove+0x80>
     602:	exit

00000000000012d8 <memset>:
     603:	if r3 == 0x0 goto +0x6 <memset+0x38>
     604:	r4 = 0x0
     605:	r5 = r1
     606:	r5 += r4
     607:	*(u8 *)(r5 + 0x0) = w2
     608:	r4 += 0x1
     609:	if r4 < r3 goto -0x5 <memset+0x10>
     610:	exit

Disassembly of section xdp:

0000000000000000 <clock>:
       0:	w0 = 0x0
       1:	w2 = *(u32 *)(r1 + 0x4)
       2:	w6 = *(u32 *)(r1 + 0x0)
       3:	r1 = r6
       4:	r1 += 0x10
       5:	if r1 > r2 goto +0x5 <clock+0x58>
       6:	call 0x76
       7:	r1 = 0x4
       8:	*(u64 *)(r6 + 0x8) = r1
       9:	*(u64 *)(r6 + 0x0) = r0
      10:	w0 = 0x2
      11:	exit

0000000000000060 <turnpike>:
      12:	r6 = r1
      13:	w1 = 0x0
      14:	*(u32 *)(r10 - 0x20) = w1
      15:	r2 = r10
      16:	r2 += -0x20
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	SETTINGS
      19:	call 0x1
      20:	r9 = 0x13
      21:	if r0 == 0x0 goto +0x2f <turnpike+0x1c8>
      22:	w1 = *(u32 *)(r0 + 0x0)
      23:	if w1 != 0x4 goto +0x2d <turnpike+0x1c8>
      24:	w1 = *(u32 *)(r6 + 0x4)
      25:	w7 = *(u32 *)(r6 + 0x0)
      26:	r2 = r7
      27:	r2 += 0xe
      28:	r9 = 0x3
      29:	if r2 > r1 goto +0x27 <turnpike+0x1c8>
      30:	w5 = 0x0
      31:	r8 = 0x0
      32:	r9 = 0xe
      33:	w3 = *(u16 *)(r7 + 0xc)
      34:	if w3 s> 0xa887 goto +0x4 <turnpike+0xd8>
      35:	if w3 == 0x8 goto +0xfa <turnpike+0x890>
      36:	r9 = 0x3
      37:	if w3 == 0x81 goto +0x4 <turnpike+0xf0>
      38:	goto +0x1e <turnpike+0x1c8>
      39:	if w3 == 0xdd86 goto +0x15 <turnpike+0x188>
      40:	r9 = 0x3
      41:	if w3 != 0xa888 goto +0x1b <turnpike+0x1c8>
      42:	r2 = r7
      43:	r2 += 0x16
      44:	if r2 > r1 goto +0x18 <turnpike+0x1c8>
      45:	r8 = *(u64 *)(r7 + 0xc)
      46:	w5 = *(u16 *)(r7 + 0xe)
      47:	w5 &= 0xff0f
      48:	w3 = *(u16 *)(r7 + 0x10)
      49:	if w3 == 0x8 goto +0xe8 <turnpike+0x870>
      50:	if w3 == 0xdd86 goto +0xe7 <turnpike+0x870>
      51:	if w3 != 0x81 goto +0x11 <turnpike+0x1c8>
      52:	w3 = *(u16 *)(r7 + 0x12)
      53:	w3 &= 0xff0f
      54:	w4 = *(u16 *)(r7 + 0x14)
      55:	if w4 == 0x8 goto +0xdd <turnpike+0x848>
      56:	if w4 != 0xdd86 goto +0xc <turnpike+0x1c8>
      57:	w3 <<= 0x10
      58:	w3 |= w5
      59:	r9 = 0x16
      60:	w5 = w3
      61:	*(u32 *)(r10 - 0x50) = w5
      62:	*(u64 *)(r10 - 0x48) = r9
      63:	*(u64 *)(r10 - 0x58) = r8
      64:	r3 = r2
      65:	r3 += 0x30
      66:	r9 = 0x3
      67:	if r3 > r1 goto +0x1 <turnpike+0x1c8>
      68:	goto +0x12 <turnpike+0x258>
      69:	w1 = 0x0
      70:	*(u32 *)(r10 - 0x20) = w1
      71:	r2 = r10
      72:	r2 += -0x20
      73:	r1 = 0x0 ll
		0000000000000248:  R_BPF_64_64	COUNTERS
      75:	call 0x1
      76:	if r0 == 0x0 goto +0x6 <turnpike+0x238>
      77:	r1 = r9
      78:	r1 <<= 0x3
      79:	r0 += r1
      80:	r1 = *(u64 *)(r0 + 0x0)
      81:	r1 += 0x1
      82:	*(u64 *)(r0 + 0x0) = r1
      83:	w0 = 0x2
      84:	if r9 < 0x20 goto +0x1 <turnpike+0x250>
      85:	w0 = 0x1
      86:	exit
      87:	w4 = *(u32 *)(r2 + 0x4)
      88:	*(u64 *)(r10 - 0x60) = r4
      89:	w4 &= 0xff0000
      90:	if w4 != 0x110000 goto -0x16 <turnpike+0x1c8>
      91:	w4 = *(u32 *)(r2 + 0x0)
      92:	r9 = 0x4
      93:	*(u64 *)(r10 - 0x68) = r4
      94:	w4 &= 0xf0
      95:	if w4 != 0x60 goto -0x1b <turnpike+0x1c8>
      96:	r4 = *(u64 *)(r10 - 0x60)
      97:	w4 &= 0xffff
      98:	w5 = *(u32 *)(r2 + 0x2c)
      99:	*(u64 *)(r10 - 0x80) = r5
     100:	w5 &= 0xffff
     101:	if w4 != w5 goto -0x21 <turnpike+0x1c8>
     102:	r4 = r2
     103:	r4 += 0x28
     104:	w5 = w1
     105:	w5 -= w4
     106:	r4 = *(u64 *)(r10 - 0x60)
     107:	r4 = be16 r4
     108:	*(u32 *)(r10 - 0x90) = w5
     109:	*(u64 *)(r10 - 0x88) = r4
     110:	if w5 < w4 goto -0x2a <turnpike+0x1c8>
     111:	r4 = *(u64 *)(r10 - 0x88)
     112:	if w4 < 0x8 goto -0x2c <turnpike+0x1c8>
     113:	r9 = 0xc
     114:	r4 = *(u64 *)(r10 - 0x80)
     115:	w4 >>= 0x10
     116:	*(u64 *)(r10 - 0x80) = r4
     117:	if w4 == 0x0 goto -0x31 <turnpike+0x1c8>
     118:	r4 = *(u64 *)(r2 + 0x20)
     119:	*(u64 *)(r10 - 0x78) = r4
     120:	r5 = *(u64 *)(r2 + 0x18)
     121:	r9 = *(u64 *)(r2 + 0x10)
     122:	r8 = *(u64 *)(r2 + 0x8)
     123:	w4 = *(u32 *)(r2 + 0x28)
     124:	*(u64 *)(r10 - 0x70) = r4
     125:	r4 = *(u64 *)(r10 - 0x78)
     126:	*(u64 *)(r10 - 0x28) = r4
     127:	*(u64 *)(r10 - 0x98) = r5
     128:	*(u64 *)(r10 - 0x30) = r5
     129:	*(u64 *)(r10 - 0xc0) = r9
     130:	*(u64 *)(r10 - 0x38) = r9
     131:	*(u64 *)(r10 - 0xb8) = r8
     132:	*(u64 *)(r10 - 0x40) = r8
     133:	r4 = *(u64 *)(r10 - 0x70)
     134:	w4 >>= 0x10
     135:	*(u64 *)(r10 - 0xc8) = r4
     136:	r8 = r4
     137:	r8 = be16 r8
     138:	w9 = *(u16 *)(r0 + 0x6)
     139:	w9 &= 0xffff
     140:	w4 = 0x1
     141:	*(u64 *)(r10 - 0xa0) = r4
     142:	w5 = 0x1
     143:	if w8 <= w9 goto +0x1 <turnpike+0x428>
     144:	w5 = 0x0
     145:	w9 = *(u16 *)(r0 + 0x4)
     146:	w4 = 0x1
     147:	if w9 <= w8 goto +0x1 <turnpike+0x448>
     148:	w4 = 0x0
     149:	r9 = *(u64 *)(r10 - 0x88)
     150:	w9 += -0x8
     151:	w4 &= w5
     152:	w8 = w4
     153:	w8 &= 0x1
     154:	*(u64 *)(r10 - 0xb0) = r9
     155:	if w8 != 0x0 goto +0xb <turnpike+0x4d8>
     156:	if w9 < 0x4 goto +0x157 <turnpike+0xf40>
     157:	r5 = r2
     158:	r5 += 0x34
     159:	if r5 > r1 goto +0x154 <turnpike+0xf40>
     160:	w5 = *(u8 *)(r3 + 0x0)
     161:	if w5 < 0x40 goto +0x152 <turnpike+0xf40>
     162:	w9 = *(u32 *)(r0 + 0x44)
     163:	if w9 < w5 goto +0x150 <turnpike+0xf40>
     164:	w1 = *(u32 *)(r3 + 0x0)
     165:	*(u64 *)(r10 - 0xa0) = r1
     166:	r9 = *(u64 *)(r10 - 0xb0)
     167:	*(u32 *)(r10 - 0xd0) = w4
     168:	r4 = 0x10000000000 ll
     170:	if w8 != 0x0 goto +0x4 <turnpike+0x518>
     171:	r1 = *(u64 *)(r10 - 0xa0)
     172:	w4 = w1
     173:	w4 &= 0xffff
     174:	r4 <<= 0x20
     175:	r2 = *(u64 *)(r0 + 0x10)
     176:	r1 = *(u64 *)(r10 - 0xb8)
     177:	r2 *= r1
     178:	r1 = *(u64 *)(r0 + 0x18)
     179:	r3 = *(u64 *)(r10 - 0xc0)
     180:	r1 *= r3
     181:	r1 += r2
     182:	r2 = *(u64 *)(r0 + 0x20)
     183:	r3 = *(u64 *)(r10 - 0x98)
     184:	r2 *= r3
     185:	r1 += r2
     186:	r2 = *(u64 *)(r0 + 0x28)
     187:	r3 = *(u64 *)(r10 - 0x78)
     188:	r2 *= r3
     189:	r1 += r2
     190:	r2 = *(u64 *)(r10 - 0x70)
     191:	r4 |= r2
     192:	r2 = *(u64 *)(r0 + 0x30)
     193:	r2 *= r4
     194:	r1 += r2
     195:	r9 = r1
     196:	r9 >>= 0x20
     197:	r9 ^= r1
     198:	r1 = *(u64 *)(r0 + 0x38)
     199:	r9 *= r1
     200:	*(u64 *)(r10 - 0xa8) = r0
     201:	w1 = *(u32 *)(r0 + 0xc)
     202:	w1 >>= 0x1
     203:	r9 >>= 0x20
     204:	r2 = r9
     205:	r2 *= r1
     206:	r2 >>= 0x20
     207:	*(u32 *)(r10 - 0x20) = w2
     208:	r2 = r10
     209:	r2 += -0x20
     210:	r1 = 0x0 ll
		0000000000000690:  R_BPF_64_64	WIDE
     212:	r8 = r4
     213:	call 0x1
     214:	if r0 == 0x0 goto +0x15f <turnpike+0x1150>
     215:	r9 &= 0x1
     216:	r1 = r9
     217:	r1 <<= 0x7
     218:	r5 = r0
     219:	r5 += r1
     220:	r3 = *(u64 *)(r5 + 0x10)
     221:	r2 = 0xffffffffffff ll
     223:	*(u64 *)(r10 - 0xd8) = r3
     224:	r3 &= r2
     225:	r1 = *(u64 *)(r10 - 0xa8)
     226:	if r3 != r8 goto +0x10 <turnpike+0x738>
     227:	r3 = *(u64 *)(r5 + 0x8)
     228:	r4 = *(u64 *)(r5 + 0x0)
     229:	r1 = *(u64 *)(r10 - 0xb8)
     230:	if r4 != r1 goto +0xc <turnpike+0x738>
     231:	r1 = *(u64 *)(r10 - 0xc0)
     232:	if r3 != r1 goto +0xa <turnpike+0x738>
     233:	w3 = *(u8 *)(r5 + 0x27)
     234:	r3 <<= 0x5
     235:	r4 = *(u64 *)(r10 - 0xa8)
     236:	r4 += r3
     237:	r3 = *(u64 *)(r4 + 0x208)
     238:	r1 = *(u64 *)(r10 - 0x98)
     239:	if r3 != r1 goto +0x3 <turnpike+0x738>
     240:	r3 = *(u64 *)(r4 + 0x210)
     241:	r1 = *(u64 *)(r10 - 0x78)
     242:	if r3 == r1 goto +0x34d <turnpike+0x21a0>
     243:	r9 ^= 0x1
     244:	r9 <<= 0x7
     245:	r0 += r9
     246:	r4 = *(u64 *)(r0 + 0x10)
     247:	r3 = r4
     248:	r3 &= r2
     249:	if r3 != r8 goto +0x13a <turnpike+0x1140>
     250:	r2 = *(u64 *)(r0 + 0x8)
     251:	r3 = *(u64 *)(r0 + 0x0)
     252:	r1 = *(u64 *)(r10 - 0xb8)
     253:	if r3 != r1 goto +0x136 <turnpike+0x1140>
     254:	r1 = *(u64 *)(r10 - 0xc0)
     255:	if r2 != r1 goto +0x134 <turnpike+0x1140>
     256:	w2 = *(u8 *)(r0 + 0x27)
     257:	r2 <<= 0x5
     258:	r5 = *(u64 *)(r10 - 0xa8)
     259:	r5 += r2
     260:	r1 = *(u64 *)(r5 + 0x208)
     261:	r2 = *(u64 *)(r10 - 0x98)
     262:	if r1 != r2 goto +0x12d <turnpike+0x1140>
     263:	r1 = *(u64 *)(r5 + 0x210)
     264:	r2 = *(u64 *)(r10 - 0x78)
     265:	if r1 == r2 goto +0x1 <turnpike+0x7f8>
     266:	goto +0x129 <turnpike+0x1140>
     267:	r1 = *(u64 *)(r10 - 0xa0)
     268:	*(u64 *)(r10 - 0xa0) = r1
     269:	*(u64 *)(r10 - 0xd8) = r4
     270:	r3 = r0
     271:	r3 += 0x10
     272:	r5 += 0x208
     273:	*(u64 *)(r10 - 0xe0) = r5
     274:	r0 += 0x48
     275:	*(u64 *)(r10 - 0xe8) = r0
     276:	goto +0x333 <turnpike+0x21e0>
     277:	w3 <<= 0x10
     278:	w3 |= w5
     279:	r9 = 0x16
     280:	w5 = w3
     281:	goto +0x4 <turnpike+0x890>
     282:	r9 = 0x12
     283:	r2 = r7
     284:	r2 += 0x12
     285:	if w3 == 0xdd86 goto -0xe1 <turnpike+0x188>
     286:	*(u32 *)(r10 - 0x50) = w5
     287:	*(u64 *)(r10 - 0x48) = r9
     288:	*(u64 *)(r10 - 0x58) = r8
     289:	r3 = r2
     290:	r3 += 0x1c
     291:	r9 = 0x3
     292:	if r3 > r1 goto -0xe0 <turnpike+0x1c8>
     293:	w4 = *(u32 *)(r2 + 0x8)
     294:	*(u64 *)(r10 - 0x70) = r4
     295:	w4 &= 0xff00
     296:	if w4 != 0x1100 goto -0xe4 <turnpike+0x1c8>
     297:	w4 = *(u32 *)(r2 + 0x0)
     298:	*(u64 *)(r10 - 0x68) = r4
     299:	w4 &= 0xff
     300:	r9 = 0x4
     301:	if w4 != 0x45 goto -0xe9 <turnpike+0x1c8>
     302:	w4 = *(u32 *)(r2 + 0x4)
     303:	*(u64 *)(r10 - 0x78) = r4
     304:	w4 &= -0x410000
     305:	if w4 != 0x0 goto -0xed <turnpike+0x1c8>
     306:	r9 = *(u64 *)(r2 + 0xc)
     307:	r4 = *(u64 *)(r10 - 0x78)
     308:	r5 = *(u64 *)(r10 - 0x68)
     309:	r4 += r5
     310:	r5 = *(u64 *)(r10 - 0x70)
     311:	r4 += r5
     312:	r5 = r9
     313:	r5 <<= 0x20
     314:	r5 >>= 0x20
     315:	r4 += r5
     316:	*(u64 *)(r10 - 0x60) = r9
     317:	r5 = r9
     318:	r5 >>= 0x20
     319:	r4 += r5
     320:	r5 = r4
     321:	r5 >>= 0x20
     322:	r4 <<= 0x20
     323:	r4 >>= 0x20
     324:	r4 += r5
     325:	r9 = r4
     326:	r9 &= 0xffff
     327:	r5 = r4
     328:	r5 >>= 0x20
     329:	r5 += r9
     330:	r4 >>= 0x10
     331:	r4 &= 0xffff
     332:	r5 += r4
     333:	r4 = r5
     334:	r4 >>= 0x10
     335:	w5 &= 0xffff
     336:	w5 += w4
     337:	w4 = w5
     338:	w4 >>= 0x10
     339:	w4 += w5
     340:	r9 = 0x5
     341:	w4 &= 0xffff
     342:	if w4 != 0xffff goto -0x112 <turnpike+0x1c8>
     343:	w5 = *(u32 *)(r2 + 0x18)
     344:	r4 = *(u64 *)(r10 - 0x68)
     345:	r4 = be32 r4
     346:	w4 &= 0xffff
     347:	*(u64 *)(r10 - 0x88) = r4
     348:	w8 = w4
     349:	w8 += -0x14
     350:	*(u64 *)(r10 - 0x80) = r5
     351:	r4 = r5
     352:	r4 = be16 r4
     353:	r9 = 0x4
     354:	*(u32 *)(r10 - 0x98) = w8
     355:	if w8 != w4 goto -0x11f <turnpike+0x1c8>
     356:	r4 = r2
     357:	r4 += 0x14
     358:	w5 = w1
     359:	w5 -= w4
     360:	*(u32 *)(r10 - 0x90) = w5
     361:	w4 = *(u32 *)(r10 - 0x98)
     362:	if w5 < w4 goto -0x126 <turnpike+0x1c8>
     363:	r4 = *(u64 *)(r10 - 0x88)
     364:	if w4 < 0x1c goto -0x128 <turnpike+0x1c8>
     365:	w4 = *(u32 *)(r2 + 0x14)
     366:	*(u64 *)(r10 - 0xb8) = r4
     367:	w4 >>= 0x10
     368:	*(u64 *)(r10 - 0xc0) = r4
     369:	r4 = be16 r4
     370:	w9 = *(u16 *)(r0 + 0x6)
     371:	w9 &= 0xffff
     372:	w5 = 0x1
     373:	*(u64 *)(r10 - 0xa0) = r5
     374:	w5 = 0x1
     375:	if w4 <= w9 goto +0x1 <turnpike+0xb68>
     376:	w5 = 0x0
     377:	w9 = *(u16 *)(r0 + 0x4)
     378:	w8 = 0x1
     379:	if w9 <= w4 goto +0x1 <turnpike+0xb88>
     380:	w8 = 0x0
     381:	w8 &= w5
     382:	r5 = *(u64 *)(r10 - 0x88)
     383:	w5 += -0x1c
     384:	w4 = w8
     385:	w4 &= 0x1
     386:	*(u64 *)(r10 - 0xb0) = r5
     387:	if w4 != 0x0 goto +0xb <turnpike+0xc18>
     388:	if w5 < 0x4 goto +0x16f <turnpike+0x1740>
     389:	r5 = r2
     390:	r5 += 0x20
     391:	if r5 > r1 goto +0x16c <turnpike+0x1740>
     392:	w5 = *(u8 *)(r3 + 0x0)
     393:	if w5 < 0x40 goto +0x16a <turnpike+0x1740>
     394:	w9 = *(u32 *)(r0 + 0x44)
     395:	if w9 < w5 goto +0x168 <turnpike+0x1740>
     396:	w1 = *(u32 *)(r3 + 0x0)
     397:	*(u64 *)(r10 - 0xa0) = r1
     398:	r5 = *(u64 *)(r10 - 0xb0)
     399:	*(u32 *)(r10 - 0xc8) = w8
     400:	r8 = 0x10000000000 ll
     402:	if w4 != 0x0 goto +0x3 <turnpike+0xc50>
     403:	r8 = *(u64 *)(r10 - 0xa0)
     404:	w8 &= 0xffff
     405:	r8 <<= 0x20
     406:	r1 = *(u64 *)(r0 + 0x10)
     407:	r2 = *(u64 *)(r10 - 0x60)
     408:	r1 *= r2
     409:	r2 = *(u64 *)(r10 - 0xb8)
     410:	r8 |= r2
     411:	r2 = *(u64 *)(r0 + 0x18)
     412:	r3 = r8
     413:	r3 *= r2
     414:	r3 += r1
     415:	r9 = r3
     416:	r9 >>= 0x20
     417:	r9 ^= r3
     418:	r1 = *(u64 *)(r0 + 0x38)
     419:	r9 *= r1
     420:	*(u64 *)(r10 - 0xa8) = r0
     421:	w1 = *(u32 *)(r0 + 0x8)
     422:	w1 >>= 0x1
     423:	r9 >>= 0x20
     424:	r2 = r9
     425:	r2 *= r1
     426:	r2 >>= 0x20
     427:	*(u32 *)(r10 - 0x20) = w2
     428:	r2 = r10
     429:	r2 += -0x20
     430:	r1 = 0x0 ll
		0000000000000d70:  R_BPF_64_64	NARROW
     432:	call 0x1
     433:	if r0 == 0x0 goto +0x18c <turnpike+0x1990>
     434:	r9 &= 0x1
     435:	r1 = r9
     436:	r1 <<= 0x6
     437:	r4 = r0
     438:	r4 += r1
     439:	r5 = *(u64 *)(r4 + 0x8)
     440:	r1 = 0xffffffffffff ll
     442:	r2 = r5
     443:	r2 &= r1
     444:	*(u64 *)(r10 - 0xd0) = r8
     445:	if r2 != r8 goto +0x12 <turnpike+0xe20>
     446:	w2 = *(u32 *)(r4 + 0x0)
     447:	r3 = *(u64 *)(r10 - 0x60)
     448:	if w2 != w3 goto +0xf <turnpike+0xe20>
     449:	w2 = *(u8 *)(r4 + 0x1f)
     450:	r2 <<= 0x5
     451:	r8 = *(u64 *)(r10 - 0xa8)
     452:	r8 += r2
     453:	r2 = *(u64 *)(r8 + 0x208)
     454:	if r2 != 0x0 goto +0x9 <turnpike+0xe20>
     455:	r2 = -0x100000000 ll
     457:	r3 = *(u64 *)(r10 - 0x60)
     458:	r3 &= r2
     459:	r2 = 0xffff0000 ll
     461:	r3 |= r2
     462:	r2 = *(u64 *)(r8 + 0x210)
     463:	if r2 == r3 goto +0x2b6 <turnpike+0x23d0>
     464:	r9 ^= 0x1
     465:	r9 <<= 0x6
     466:	r0 += r9
     467:	r3 = *(u64 *)(r0 + 0x8)
     468:	r2 = r3
     469:	r2 &= r1
     470:	r1 = *(u64 *)(r10 - 0xd0)
     471:	if r2 != r1 goto +0x163 <turnpike+0x1978>
     472:	w1 = *(u32 *)(r0 + 0x0)
     473:	r2 = *(u64 *)(r10 - 0x60)
     474:	if w1 != w2 goto +0x160 <turnpike+0x1978>
     475:	w1 = *(u8 *)(r0 + 0x1f)
     476:	r1 <<= 0x5
     477:	r4 = *(u64 *)(r10 - 0xa8)
     478:	r4 += r1
     479:	r1 = *(u64 *)(r4 + 0x208)
     480:	if r1 != 0x0 goto +0x15a <turnpike+0x1978>
     481:	r1 = -0x100000000 ll
     483:	r2 = *(u64 *)(r10 - 0x60)
     484:	r2 &= r1
     485:	r1 = 0xffff0000 ll
     487:	r2 |= r1
     488:	r1 = *(u64 *)(r4 + 0x210)
     489:	if r1 == r2 goto +0x1 <turnpike+0xef8>
     490:	goto +0x150 <turnpike+0x1978>
     491:	*(u64 *)(r10 - 0xd8) = r3
     492:	r1 = r0
     493:	r1 += 0x8
     494:	*(u64 *)(r10 - 0xb8) = r1
     495:	r4 += 0x208
     496:	*(u64 *)(r10 - 0xe0) = r4
     497:	r0 += 0x4
     498:	*(u64 *)(r10 - 0xe8) = r0
     499:	goto +0x29a <turnpike+0x2410>
     500:	r8 = 0x20
     501:	r4 = *(u64 *)(r10 - 0xb0)
     502:	if w4 == 0x0 goto +0x12 <turnpike+0xfe8>
     503:	r2 += 0x31
     504:	if r2 > r1 goto +0x10 <turnpike+0xfe8>
     505:	r9 = 0x7
     506:	w1 = *(u8 *)(r3 + 0x0)
     507:	if w1 < 0x4 goto -0x1b7 <turnpike+0x1c8>
     508:	w2 = w1
     509:	w2 += -0x14
     510:	w2 &= 0xff
     511:	if w2 < 0x2c goto -0x1bb <turnpike+0x1c8>
     512:	r2 = r0
     513:	w3 = *(u32 *)(r0 + 0x44)
     514:	r8 = 0x22
     515:	if w3 >= w1 goto +0x1 <turnpike+0xfc8>
     516:	r8 = 0x20
     517:	w1 &= 0xff
     518:	if w1 > 0x3f goto +0x1 <turnpike+0xfe0>
     519:	r8 = 0x20
     520:	r0 = r2
     521:	r1 = r0
     522:	r2 = *(u64 *)(r10 - 0x98)
     523:	r3 = *(u64 *)(r10 - 0x78)
     524:	r4 = *(u64 *)(r10 - 0xc8)
     525:	r6 = r0
     526:	call 0xc0
		0000000000001070:  R_BPF_64_32	.text
     527:	r9 = 0x3
     528:	if w0 == 0x0 goto -0x1cc <turnpike+0x1c8>
     529:	call 0x76
     530:	w2 = *(u32 *)(r6 + 0x40)
     531:	r0 >>= 0x6
     532:	if w2 <= w0 goto -0x1d0 <turnpike+0x1c8>
     533:	r2 = *(u64 *)(r7 + 0x0)
     534:	r3 = 0xffffffffffff ll
     536:	r2 &= r3
     537:	r9 = 0xf
     538:	if r2 == 0x0 goto -0x1d6 <turnpike+0x1c8>
     539:	r3 = *(u64 *)(r6 + 0x48)
     540:	r9 = r8
     541:	if r3 == r2 goto -0x1d9 <turnpike+0x1c8>
     542:	r3 = *(u64 *)(r6 + 0x50)
     543:	r9 = r8
     544:	if r3 == r2 goto -0x1dc <turnpike+0x1c8>
     545:	r3 = *(u64 *)(r6 + 0x58)
     546:	r9 = r8
     547:	if r3 == r2 goto -0x1df <turnpike+0x1c8>
     548:	r3 = *(u64 *)(r6 + 0x60)
     549:	r9 = r8
     550:	if r3 == r2 goto -0x1e2 <turnpike+0x1c8>
     551:	r3 = *(u64 *)(r6 + 0x68)
     552:	r9 = r8
     553:	if r3 == r2 goto -0x1e5 <turnpike+0x1c8>
     554:	r3 = *(u64 *)(r6 + 0x70)
     555:	r9 = r8
     556:	if r3 == r2 goto -0x1e8 <turnpike+0x1c8>
     557:	r3 = *(u64 *)(r6 + 0x78)
     558:	r9 = r8
     559:	if r3 == r2 goto -0x1eb <turnpike+0x1c8>
     560:	r1 = *(u64 *)(r6 + 0x80)
     561:	r9 = r8
     562:	if r1 == r2 goto -0x1ee <turnpike+0x1c8>
     563:	goto +0x105 <turnpike+0x1968>
     564:	if r4 s> -0x1 goto +0x1 <turnpike+0x1150>
     565:	goto +0x1bd <turnpike+0x1f38>
     566:	w1 = *(u32 *)(r10 - 0xd0)
     567:	w1 &= 0x1
     568:	if w1 != 0x0 goto +0x2c <turnpike+0x12c8>
     569:	r9 = 0x9
     570:	r3 = *(u64 *)(r10 - 0xa0)
     571:	r3 = be32 r3
     572:	w3 &= 0xffff
     573:	r2 = *(u64 *)(r10 - 0x88)
     574:	w2 += -0xc
     575:	r1 = *(u64 *)(r10 - 0xa8)
     576:	if w2 < w3 goto +0x1 <turnpike+0x11b0>
     577:	goto -0x1fd <turnpike+0x1c8>
     578:	r2 = *(u64 *)(r10 - 0x98)
     579:	r3 = *(u64 *)(r10 - 0x78)
     580:	r4 = *(u64 *)(r10 - 0xc8)
     581:	call 0xc0
		0000000000001228:  R_BPF_64_32	.text
     582:	r9 = 0x3
     583:	if w0 == 0x0 goto -0x203 <turnpike+0x1c8>
     584:	call 0x76
     585:	r1 = *(u64 *)(r10 - 0xa8)
     586:	w2 = *(u32 *)(r1 + 0x40)
     587:	r0 >>= 0x6
     588:	if w2 <= w0 goto -0x208 <turnpike+0x1c8>
     589:	r2 = *(u64 *)(r7 + 0x0)
     590:	r3 = 0xffffffffffff ll
     592:	r2 &= r3
     593:	r9 = 0xf
     594:	if r2 == 0x0 goto -0x20e <turnpike+0x1c8>
     595:	r9 = 0x22
     596:	r3 = *(u64 *)(r1 + 0x48)
     597:	if r3 == r2 goto -0x211 <turnpike+0x1c8>
     598:	r3 = *(u64 *)(r1 + 0x50)
     599:	if r3 == r2 goto -0x213 <turnpike+0x1c8>
     600:	r3 = *(u64 *)(r1 + 0x58)
     601:	if r3 == r2 goto -0x215 <turnpike+0x1c8>
     602:	r3 = *(u64 *)(r1 + 0x60)
     603:	if r3 == r2 goto -0x217 <turnpike+0x1c8>
     604:	r3 = *(u64 *)(r1 + 0x68)
     605:	if r3 == r2 goto -0x219 <turnpike+0x1c8>
     606:	r3 = *(u64 *)(r1 + 0x70)
     607:	if r3 == r2 goto -0x21b <turnpike+0x1c8>
     608:	r3 = *(u64 *)(r1 + 0x78)
     609:	if r3 == r2 goto -0x21d <turnpike+0x1c8>
     610:	r1 = *(u64 *)(r1 + 0x80)
     611:	if r1 == r2 goto -0x21f <turnpike+0x1c8>
     612:	goto +0xd4 <turnpike+0x1968>
     613:	call 0x76
     614:	*(u64 *)(r10 - 0x48) = r0
     615:	r9 = r10
     616:	r9 += -0x20
     617:	r1 = r9
     618:	w2 = 0x0
     619:	r3 = 0x10
     620:	call -0x1
		0000000000001360:  R_BPF_64_32	memset
     621:	r1 = *(u64 *)(r10 - 0x78)
     622:	*(u64 *)(r10 - 0x8) = r1
     623:	r1 = *(u64 *)(r10 - 0x98)
     624:	*(u64 *)(r10 - 0x10) = r1
     625:	r6 = *(u64 *)(r10 - 0x70)
     626:	w6 &= -0x10000
     627:	r1 = 0x30000000000 ll
     629:	r8 = r6
     630:	r6 |= r1
     631:	r1 = *(u64 *)(r10 - 0xa8)
     632:	r2 = r9
     633:	r3 = r6
     634:	call 0x1c5
		00000000000013d0:  R_BPF_64_32	.text
     635:	r9 = 0x3
     636:	if r0 == 0x0 goto -0x238 <turnpike+0x1c8>
     637:	r1 = *(u64 *)(r0 + 0x0)
     638:	r2 = 0xffffffffffff ll
     640:	r1 &= r2
     641:	if r1 != r6 goto -0x23d <turnpike+0x1c8>
     642:	r1 = *(u64 *)(r0 - 0x10)
     643:	r2 = *(u64 *)(r0 - 0x8)
     644:	r1 |= r2
     645:	if r1 != 0x0 goto -0x241 <turnpike+0x1c8>
     646:	r6 = *(u64 *)(r10 - 0xa8)
     647:	r6 += 0x208
     648:	w2 = *(u8 *)(r0 + 0x17)
     649:	r2 <<= 0x5
     650:	r1 = r6
     651:	r1 += r2
     652:	r2 = *(u64 *)(r1 + 0x0)
     653:	r3 = *(u64 *)(r10 - 0x98)
     654:	if r2 != r3 goto -0x24a <turnpike+0x1c8>
     655:	r1 = *(u64 *)(r1 + 0x8)
     656:	r2 = *(u64 *)(r10 - 0x78)
     657:	if r1 != r2 goto -0x24d <turnpike+0x1c8>
     658:	r3 = *(u64 *)(r10 - 0x48)
     659:	r3 >>= 0x6
     660:	w1 = *(u32 *)(r0 + 0x8)
     661:	w2 = *(u32 *)(r0 + 0xc)
     662:	w2 = *(u32 *)(r0 + 0x10)
     663:	r9 = 0xa
     664:	*(u64 *)(r10 - 0x48) = r3
     665:	if w1 <= w3 goto -0x255 <turnpike+0x1c8>
     666:	r1 = 0x20000000000 ll
     668:	r3 = r8
     669:	r3 |= r1
     670:	r2 = r10
     671:	r2 += -0x40
     672:	r1 = *(u64 *)(r10 - 0xa8)
     673:	r8 = r3
     674:	r9 = r0
     675:	call 0x1c5
		0000000000001518:  R_BPF_64_32	.text
     676:	r1 = r9
     677:	if r0 == 0x0 goto +0x24 <turnpike+0x15f0>
     678:	r2 = *(u64 *)(r0 + 0x0)
     679:	r3 = 0xffffffffffff ll
     681:	r2 &= r3
     682:	if r2 != r8 goto +0x1f <turnpike+0x15f0>
     683:	r2 = *(u64 *)(r0 - 0x8)
     684:	r3 = *(u64 *)(r0 - 0x10)
     685:	r4 = *(u64 *)(r10 - 0xb8)
     686:	if r3 != r4 goto +0x1b <turnpike+0x15f0>
     687:	r3 = *(u64 *)(r10 - 0xc0)
     688:	if r2 != r3 goto +0x19 <turnpike+0x15f0>
     689:	w2 = *(u8 *)(r0 + 0x17)
     690:	r2 <<= 0x5
     691:	r6 += r2
     692:	r2 = *(u64 *)(r6 + 0x0)
     693:	r3 = *(u64 *)(r10 - 0x98)
     694:	if r2 != r3 goto +0x13 <turnpike+0x15f0>
     695:	r2 = *(u64 *)(r6 + 0x8)
     696:	r3 = *(u64 *)(r10 - 0x78)
     697:	if r2 != r3 goto +0x10 <turnpike+0x15f0>
     698:	w2 = *(u32 *)(r0 + 0x8)
     699:	w2 = *(u32 *)(r0 + 0xc)
     700:	w3 = *(u32 *)(r0 + 0x10)
     701:	r9 = 0xb
     702:	r3 = *(u64 *)(r10 - 0x48)
     703:	if w2 > w3 goto -0x27b <turnpike+0x1c8>
     704:	w2 = *(u32 *)(r0 + 0x8)
     705:	w2 = *(u32 *)(r0 + 0xc)
     706:	w3 = *(u32 *)(r0 + 0x10)
     707:	r9 = 0xa
     708:	r3 = *(u64 *)(r10 - 0x48)
     709:	if w3 <= w2 goto -0x281 <turnpike+0x1c8>
     710:	r3 = *(u64 *)(r10 - 0x48)
     711:	w3 -= w2
     712:	if w3 > 0x1 goto +0x1 <turnpike+0x15f0>
     713:	goto -0x285 <turnpike+0x1c8>
     714:	r9 = 0x9
     715:	w1 = *(u8 *)(r1 + 0x16)
     716:	w1 &= 0x8
     717:	if w1 == 0x0 goto -0x289 <turnpike+0x1c8>
     718:	call 0x76
     719:	r1 = *(u64 *)(r10 - 0xa8)
     720:	w1 = *(u32 *)(r1 + 0x40)
     721:	r0 >>= 0x6
     722:	r9 = 0x3
     723:	if w1 <= w0 goto -0x28f <turnpike+0x1c8>
     724:	r1 = *(u64 *)(r7 + 0x0)
     725:	r2 = 0xffffffffffff ll
     727:	r1 &= r2
     728:	r9 = 0xf
     729:	if r1 == 0x0 goto -0x295 <turnpike+0x1c8>
     730:	r9 = 0x28
     731:	r2 = *(u64 *)(r10 - 0xa8)
     732:	r2 = *(u64 *)(r2 + 0x48)
     733:	if r2 == r1 goto -0x299 <turnpike+0x1c8>
     734:	r2 = *(u64 *)(r10 - 0xa8)
     735:	r2 = *(u64 *)(r2 + 0x50)
     736:	if r2 == r1 goto -0x29c <turnpike+0x1c8>
     737:	r2 = *(u64 *)(r10 - 0xa8)
     738:	r2 = *(u64 *)(r2 + 0x58)
     739:	if r2 == r1 goto -0x29f <turnpike+0x1c8>
     740:	r2 = *(u64 *)(r10 - 0xa8)
     741:	r2 = *(u64 *)(r2 + 0x60)
     742:	if r2 == r1 goto -0x2a2 <turnpike+0x1c8>
     743:	r2 = *(u64 *)(r10 - 0xa8)
     744:	r2 = *(u64 *)(r2 + 0x68)
     745:	if r2 == r1 goto -0x2a5 <turnpike+0x1c8>
     746:	r2 = *(u64 *)(r10 - 0xa8)
     747:	r2 = *(u64 *)(r2 + 0x70)
     748:	if r2 == r1 goto -0x2a8 <turnpike+0x1c8>
     749:	r2 = *(u64 *)(r10 - 0xa8)
     750:	r2 = *(u64 *)(r2 + 0x78)
     751:	if r2 == r1 goto -0x2ab <turnpike+0x1c8>
     752:	r2 = *(u64 *)(r10 - 0xa8)
     753:	r2 = *(u64 *)(r2 + 0x80)
     754:	if r2 == r1 goto -0x2ae <turnpike+0x1c8>
     755:	goto +0x45 <turnpike+0x1968>
     756:	r8 = 0x20
     757:	r4 = *(u64 *)(r10 - 0xb0)
     758:	if w4 == 0x0 goto +0x12 <turnpike+0x17e8>
     759:	r2 += 0x1d
     760:	if r2 > r1 goto +0x10 <turnpike+0x17e8>
     761:	r9 = 0x7
     762:	w1 = *(u8 *)(r3 + 0x0)
     763:	if w1 < 0x4 goto -0x2b7 <turnpike+0x1c8>
     764:	w2 = w1
     765:	w2 += -0x14
     766:	w2 &= 0xff
     767:	if w2 < 0x2c goto -0x2bb <turnpike+0x1c8>
     768:	r2 = r0
     769:	w3 = *(u32 *)(r0 + 0x44)
     770:	r8 = 0x22
     771:	if w3 >= w1 goto +0x1 <turnpike+0x17c8>
     772:	r8 = 0x20
     773:	w1 &= 0xff
     774:	if w1 > 0x3f goto +0x1 <turnpike+0x17e0>
     775:	r8 = 0x20
     776:	r0 = r2
     777:	r1 = -0x100000000 ll
     779:	r3 = *(u64 *)(r10 - 0x60)
     780:	r3 &= r1
     781:	r1 = 0xffff0000 ll
     783:	r3 |= r1
     784:	r1 = r0
     785:	r2 = 0x0
     786:	r4 = *(u64 *)(r10 - 0xc0)
     787:	r6 = r0
     788:	call 0xc0
		00000000000018a0:  R_BPF_64_32	.text
     789:	r9 = 0x3
     790:	if w0 == 0x0 goto -0x2d2 <turnpike+0x1c8>
     791:	call 0x76
     792:	w2 = *(u32 *)(r6 + 0x40)
     793:	r0 >>= 0x6
     794:	if w2 <= w0 goto -0x2d6 <turnpike+0x1c8>
     795:	r2 = *(u64 *)(r7 + 0x0)
     796:	r3 = 0xffffffffffff ll
     798:	r2 &= r3
     799:	r9 = 0xf
     800:	if r2 == 0x0 goto -0x2dc <turnpike+0x1c8>
     801:	r3 = *(u64 *)(r6 + 0x48)
     802:	r9 = r8
     803:	if r3 == r2 goto -0x2df <turnpike+0x1c8>
     804:	r3 = *(u64 *)(r6 + 0x50)
     805:	r9 = r8
     806:	if r3 == r2 goto -0x2e2 <turnpike+0x1c8>
     807:	r3 = *(u64 *)(r6 + 0x58)
     808:	r9 = r8
     809:	if r3 == r2 goto -0x2e5 <turnpike+0x1c8>
     810:	r3 = *(u64 *)(r6 + 0x60)
     811:	r9 = r8
     812:	if r3 == r2 goto -0x2e8 <turnpike+0x1c8>
     813:	r3 = *(u64 *)(r6 + 0x68)
     814:	r9 = r8
     815:	if r3 == r2 goto -0x2eb <turnpike+0x1c8>
     816:	r3 = *(u64 *)(r6 + 0x70)
     817:	r9 = r8
     818:	if r3 == r2 goto -0x2ee <turnpike+0x1c8>
     819:	r3 = *(u64 *)(r6 + 0x78)
     820:	r9 = r8
     821:	if r3 == r2 goto -0x2f1 <turnpike+0x1c8>
     822:	r1 = *(u64 *)(r6 + 0x80)
     823:	r9 = r8
     824:	if r1 == r2 goto -0x2f4 <turnpike+0x1c8>
     825:	r9 = 0xf
     826:	goto -0x2f6 <turnpike+0x1c8>
     827:	r8 = *(u64 *)(r10 - 0xd0)
     828:	if r3 s> -0x1 goto +0x1 <turnpike+0x1990>
     829:	goto +0xdd <turnpike+0x2078>
     830:	w1 = *(u32 *)(r10 - 0xc8)
     831:	w1 &= 0x1
     832:	if w1 != 0x0 goto +0x32 <turnpike+0x1b38>
     833:	r9 = 0x9
     834:	r3 = *(u64 *)(r10 - 0xa0)
     835:	r3 = be32 r3
     836:	w3 &= 0xffff
     837:	r2 = *(u64 *)(r10 - 0x88)
     838:	w2 += -0x20
     839:	r1 = *(u64 *)(r10 - 0xa8)
     840:	if w2 < w3 goto +0x1 <turnpike+0x19f0>
     841:	goto -0x305 <turnpike+0x1c8>
     842:	r2 = -0x100000000 ll
     844:	r3 = *(u64 *)(r10 - 0x60)
     845:	r3 &= r2
     846:	r2 = 0xffff0000 ll
     848:	r3 |= r2
     849:	r2 = 0x0
     850:	r4 = *(u64 *)(r10 - 0xc0)
     851:	call 0xc0
		0000000000001a98:  R_BPF_64_32	.text
     852:	r9 = 0x3
     853:	if w0 == 0x0 goto -0x311 <turnpike+0x1c8>
     854:	call 0x76
     855:	r1 = *(u64 *)(r10 - 0xa8)
     856:	w2 = *(u32 *)(r1 + 0x40)
     857:	r0 >>= 0x6
     858:	if w2 <= w0 goto -0x316 <turnpike+0x1c8>
     859:	r2 = *(u64 *)(r7 + 0x0)
     860:	r3 = 0xffffffffffff ll
     862:	r2 &= r3
     863:	r9 = 0xf
     864:	if r2 == 0x0 goto -0x31c <turnpike+0x1c8>
     865:	r9 = 0x22
     866:	r3 = *(u64 *)(r1 + 0x48)
     867:	if r3 == r2 goto -0x31f <turnpike+0x1c8>
     868:	r3 = *(u64 *)(r1 + 0x50)
     869:	if r3 == r2 goto -0x321 <turnpike+0x1c8>
     870:	r3 = *(u64 *)(r1 + 0x58)
     871:	if r3 == r2 goto -0x323 <turnpike+0x1c8>
     872:	r3 = *(u64 *)(r1 + 0x60)
     873:	if r3 == r2 goto -0x325 <turnpike+0x1c8>
     874:	r3 = *(u64 *)(r1 + 0x68)
     875:	if r3 == r2 goto -0x327 <turnpike+0x1c8>
     876:	r3 = *(u64 *)(r1 + 0x70)
     877:	if r3 == r2 goto -0x329 <turnpike+0x1c8>
     878:	r3 = *(u64 *)(r1 + 0x78)
     879:	if r3 == r2 goto -0x32b <turnpike+0x1c8>
     880:	r1 = *(u64 *)(r1 + 0x80)
     881:	if r1 == r2 goto -0x32d <turnpike+0x1c8>
     882:	goto -0x3a <turnpike+0x1968>
     883:	r1 = -0x100000000 ll
     885:	r9 = *(u64 *)(r10 - 0x60)
     886:	r9 &= r1
     887:	r8 = *(u64 *)(r10 - 0xb8)
     888:	w8 &= -0x10000
     889:	r1 = 0x30000000000 ll
     891:	*(u64 *)(r10 - 0xb8) = r8
     892:	r8 |= r1
     893:	call 0x76
     894:	*(u64 *)(r10 - 0x58) = r0
     895:	r6 = *(u64 *)(r10 - 0xa8)
     896:	r1 = r6
     897:	*(u64 *)(r10 - 0x50) = r9
     898:	r2 = r9
     899:	*(u64 *)(r10 - 0x48) = r8
     900:	r3 = r8
     901:	call 0x164
		0000000000001c28:  R_BPF_64_32	.text
     902:	r1 = r6
     903:	r9 = 0x3
     904:	r6 = r0
     905:	if r0 == 0x0 goto -0x345 <turnpike+0x1c8>
     906:	r2 = *(u64 *)(r6 + 0x0)
     907:	r3 = 0xffffffffffff ll
     909:	r2 &= r3
     910:	r3 = *(u64 *)(r10 - 0x48)
     911:	if r2 != r3 goto -0x34b <turnpike+0x1c8>
     912:	w2 = *(u32 *)(r6 - 0x8)
     913:	if w2 != 0x0 goto -0x34d <turnpike+0x1c8>
     914:	r2 = r1
     915:	r2 += 0x208
     916:	w3 = *(u8 *)(r6 + 0x17)
     917:	r3 <<= 0x5
     918:	*(u64 *)(r10 - 0x48) = r2
     919:	r2 += r3
     920:	r3 = *(u64 *)(r2 + 0x0)
     921:	if r3 != 0x0 goto -0x355 <turnpike+0x1c8>
     922:	r3 = 0xffff0000 ll
     924:	r8 = *(u64 *)(r10 - 0x50)
     925:	r8 |= r3
     926:	r2 = *(u64 *)(r2 + 0x8)
     927:	*(u64 *)(r10 - 0x50) = r8
     928:	if r2 != r8 goto -0x35c <turnpike+0x1c8>
     929:	r5 = *(u64 *)(r10 - 0x58)
     930:	r5 >>= 0x6
     931:	r4 = r6
     932:	w2 = *(u32 *)(r4 + 0x8)
     933:	w3 = *(u32 *)(r4 + 0xc)
     934:	w3 = *(u32 *)(r4 + 0x10)
     935:	r9 = 0xa
     936:	r8 = r5
     937:	if w2 <= w5 goto -0x365 <turnpike+0x1c8>
     938:	r2 = 0x20000000000 ll
     940:	r3 = *(u64 *)(r10 - 0xb8)
     941:	r3 |= r2
     942:	r2 = *(u64 *)(r10 - 0x60)
     943:	r9 = r3
     944:	call 0x164
		0000000000001d80:  R_BPF_64_32	.text
     945:	if r0 == 0x0 goto +0x1f <turnpike+0x1e28>
     946:	r1 = *(u64 *)(r0 + 0x0)
     947:	r2 = 0xffffffffffff ll
     949:	r1 &= r2
     950:	if r1 != r9 goto +0x1a <turnpike+0x1e28>
     951:	w1 = *(u32 *)(r0 - 0x8)
     952:	r2 = *(u64 *)(r10 - 0x60)
     953:	if w1 != w2 goto +0x17 <turnpike+0x1e28>
     954:	w1 = *(u8 *)(r0 + 0x17)
     955:	r1 <<= 0x5
     956:	r3 = *(u64 *)(r10 - 0x48)
     957:	r3 += r1
     958:	r2 = r3
     959:	r1 = *(u64 *)(r3 + 0x0)
     960:	if r1 != 0x0 goto +0x10 <turnpike+0x1e28>
     961:	r1 = *(u64 *)(r2 + 0x8)
     962:	r2 = *(u64 *)(r10 - 0x50)
     963:	if r1 != r2 goto +0xd <turnpike+0x1e28>
     964:	w1 = *(u32 *)(r0 + 0x8)
     965:	w1 = *(u32 *)(r0 + 0xc)
     966:	w2 = *(u32 *)(r0 + 0x10)
     967:	r9 = 0xb
     968:	if w1 > w8 goto -0x384 <turnpike+0x1c8>
     969:	w1 = *(u32 *)(r0 + 0x8)
     970:	w1 = *(u32 *)(r0 + 0xc)
     971:	w2 = *(u32 *)(r0 + 0x10)
     972:	r9 = 0xa
     973:	if w8 <= w1 goto -0x389 <turnpike+0x1c8>
     974:	w8 -= w1
     975:	if w8 > 0x1 goto +0x1 <turnpike+0x1e28>
     976:	goto -0x38c <turnpike+0x1c8>
     977:	r9 = 0x9
     978:	w1 = *(u8 *)(r6 + 0x16)
     979:	w1 &= 0x8
     980:	if w1 == 0x0 goto -0x390 <turnpike+0x1c8>
     981:	call 0x76
     982:	r1 = *(u64 *)(r10 - 0xa8)
     983:	w2 = *(u32 *)(r1 + 0x40)
     984:	r0 >>= 0x6
     985:	r9 = 0x3
     986:	if w2 <= w0 goto -0x396 <turnpike+0x1c8>
     987:	r2 = *(u64 *)(r7 + 0x0)
     988:	r3 = 0xffffffffffff ll
     990:	r2 &= r3
     991:	r9 = 0xf
     992:	if r2 == 0x0 goto -0x39c <turnpike+0x1c8>
     993:	r9 = 0x28
     994:	r3 = *(u64 *)(r1 + 0x48)
     995:	if r3 == r2 goto -0x39f <turnpike+0x1c8>
     996:	r3 = *(u64 *)(r1 + 0x50)
     997:	if r3 == r2 goto -0x3a1 <turnpike+0x1c8>
     998:	r3 = *(u64 *)(r1 + 0x58)
     999:	if r3 == r2 goto -0x3a3 <turnpike+0x1c8>
    1000:	r3 = *(u64 *)(r1 + 0x60)
    1001:	if r3 == r2 goto -0x3a5 <turnpike+0x1c8>
    1002:	r3 = *(u64 *)(r1 + 0x68)
    1003:	if r3 == r2 goto -0x3a7 <turnpike+0x1c8>
    1004:	r3 = *(u64 *)(r1 + 0x70)
    1005:	if r3 == r2 goto -0x3a9 <turnpike+0x1c8>
    1006:	r3 = *(u64 *)(r1 + 0x78)
    1007:	if r3 == r2 goto -0x3ab <turnpike+0x1c8>
    1008:	r1 = *(u64 *)(r1 + 0x80)
    1009:	if r1 == r2 goto -0x3ad <turnpike+0x1c8>
    1010:	goto -0xba <turnpike+0x1968>
    1011:	r2 = r10
    1012:	r2 += -0x40
    1013:	r1 = *(u64 *)(r10 - 0xa8)
    1014:	r3 = r8
    1015:	call 0x1c5
		0000000000001fb8:  R_BPF_64_32	.text
    1016:	r3 = r0
    1017:	if r3 == 0x0 goto -0x1c4 <turnpike+0x1150>
    1018:	r2 = *(u64 *)(r3 + 0x0)
    1019:	r1 = 0xffffffffffff ll
    1021:	*(u64 *)(r10 - 0xd8) = r2
    1022:	r2 &= r1
    1023:	if r2 != r8 goto -0x1ca <turnpike+0x1150>
    1024:	r1 = *(u64 *)(r3 - 0x8)
    1025:	r2 = *(u64 *)(r3 - 0x10)
    1026:	r4 = *(u64 *)(r10 - 0xb8)
    1027:	if r2 != r4 goto -0x1ce <turnpike+0x1150>
    1028:	r2 = *(u64 *)(r10 - 0xc0)
    1029:	if r1 != r2 goto -0x1d0 <turnpike+0x1150>
    1030:	w1 = *(u8 *)(r3 + 0x17)
    1031:	r1 <<= 0x5
    1032:	r2 = *(u64 *)(r10 - 0xa8)
    1033:	r2 += r1
    1034:	*(u64 *)(r10 - 0xe0) = r2
    1035:	r1 = *(u64 *)(r2 + 0x208)
    1036:	r2 = *(u64 *)(r10 - 0x98)
    1037:	if r1 != r2 goto -0x1d8 <turnpike+0x1150>
    1038:	r1 = *(u64 *)(r10 - 0xe0)
    1039:	r1 = *(u64 *)(r1 + 0x210)
    1040:	r2 = *(u64 *)(r10 - 0x78)
    1041:	if r1 != r2 goto -0x1dc <turnpike+0x1150>
    1042:	r1 = *(u64 *)(r10 - 0xa0)
    1043:	*(u64 *)(r10 - 0xa0) = r1
    1044:	r1 = *(u64 *)(r10 - 0xe0)
    1045:	r1 += 0x208
    1046:	*(u64 *)(r10 - 0xe0) = r1
    1047:	r1 = r3
    1048:	r1 += 0x38
    1049:	*(u64 *)(r10 - 0xe8) = r1
    1050:	goto +0x2d <turnpike+0x21e0>
    1051:	r1 = *(u64 *)(r10 - 0xa8)
    1052:	r2 = *(u64 *)(r10 - 0x60)
    1053:	r3 = r8
    1054:	call 0x164
		00000000000020f0:  R_BPF_64_32	.text
    1055:	if r0 == 0x0 goto -0xe2 <turnpike+0x1990>
    1056:	r2 = *(u64 *)(r0 + 0x0)
    1057:	r1 = 0xffffffffffff ll
    1059:	*(u64 *)(r10 - 0xd8) = r2
    1060:	r2 &= r1
    1061:	if r2 != r8 goto -0xe8 <turnpike+0x1990>
    1062:	w1 = *(u32 *)(r0 - 0x8)
    1063:	r2 = *(u64 *)(r10 - 0x60)
    1064:	if w1 != w2 goto -0xeb <turnpike+0x1990>
    1065:	w1 = *(u8 *)(r0 + 0x17)
    1066:	r1 <<= 0x5
    1067:	r2 = *(u64 *)(r10 - 0xa8)
    1068:	r2 += r1
    1069:	*(u64 *)(r10 - 0xe0) = r2
    1070:	r1 = *(u64 *)(r2 + 0x208)
    1071:	if r1 != 0x0 goto -0xf2 <turnpike+0x1990>
    1072:	r1 = -0x100000000 ll
    1074:	r2 = *(u64 *)(r10 - 0x60)
    1075:	r2 &= r1
    1076:	r1 = 0xffff0000 ll
    1078:	r2 |= r1
    1079:	r1 = *(u64 *)(r10 - 0xe0)
    1080:	r1 = *(u64 *)(r1 + 0x210)
    1081:	if r1 != r2 goto -0xfc <turnpike+0x1990>
    1082:	r1 = *(u64 *)(r10 - 0xe0)
    1083:	r1 += 0x208
    1084:	*(u64 *)(r10 - 0xe0) = r1
    1085:	*(u64 *)(r10 - 0xb8) = r0
    1086:	r0 += -0x4
    1087:	goto -0x24e <turnpike+0xf30>
    1088:	r1 = *(u64 *)(r10 - 0xa0)
    1089:	*(u64 *)(r10 - 0xa0) = r1
    1090:	r3 = r5
    1091:	r3 += 0x10
    1092:	r4 += 0x208
    1093:	*(u64 *)(r10 - 0xe0) = r4
    1094:	r5 += 0x48
    1095:	*(u64 *)(r10 - 0xe8) = r5
    1096:	r9 = 0x10
    1097:	*(u64 *)(r10 - 0xb8) = r3
    1098:	w8 = *(u8 *)(r3 + 0x16)
    1099:	w1 = w8
    1100:	w1 &= 0x4
    1101:	if w1 == 0x0 goto +0x1 <turnpike+0x2218>
    1102:	goto -0x40a <turnpike+0x1c8>
    1103:	r1 = *(u64 *)(r10 - 0x68)
    1104:	r1 = be64 r1
    1105:	r1 >>= 0x34
    1106:	*(u64 *)(r10 - 0x68) = r1
    1107:	r1 = *(u64 *)(r10 - 0x60)
    1108:	w1 >>= 0x18
    1109:	*(u64 *)(r10 - 0x70) = r1
    1110:	w1 = *(u32 *)(r10 - 0xd0)
    1111:	w1 &= 0x1
    1112:	if w1 != 0x0 goto +0x7f <turnpike+0x2660>
    1113:	r1 = *(u64 *)(r10 - 0xa0)
    1114:	r1 = be32 r1
    1115:	w1 &= 0xffff
    1116:	r2 = *(u64 *)(r10 - 0x88)
    1117:	w2 += -0xc
    1118:	*(u64 *)(r10 - 0xb0) = r1
    1119:	*(u32 *)(r10 - 0xc0) = w2
    1120:	if w2 < w1 goto +0x1 <turnpike+0x22b0>
    1121:	goto +0xe9 <turnpike+0x29f8>
    1122:	r1 = *(u64 *)(r10 - 0xa8)
    1123:	r2 = *(u64 *)(r10 - 0x98)
    1124:	r3 = *(u64 *)(r10 - 0x78)
    1125:	r4 = *(u64 *)(r10 - 0xc8)
    1126:	call 0xc0
		0000000000002330:  R_BPF_64_32	.text
    1127:	r9 = 0x3
    1128:	if w0 == 0x0 goto -0x424 <turnpike+0x1c8>
    1129:	call 0x76
    1130:	r1 = *(u64 *)(r10 - 0xa8)
    1131:	w2 = *(u32 *)(r1 + 0x40)
    1132:	r0 >>= 0x6
    1133:	if w2 <= w0 goto -0x429 <turnpike+0x1c8>
    1134:	r2 = *(u64 *)(r7 + 0x0)
    1135:	r3 = 0xffffffffffff ll
    1137:	r2 &= r3
    1138:	r9 = 0xf
    1139:	if r2 == 0x0 goto -0x42f <turnpike+0x1c8>
    1140:	r9 = 0x22
    1141:	r3 = *(u64 *)(r1 + 0x48)
    1142:	if r3 == r2 goto -0x432 <turnpike+0x1c8>
    1143:	r3 = *(u64 *)(r1 + 0x50)
    1144:	if r3 == r2 goto -0x434 <turnpike+0x1c8>
    1145:	r3 = *(u64 *)(r1 + 0x58)
    1146:	if r3 == r2 goto -0x436 <turnpike+0x1c8>
    1147:	r3 = *(u64 *)(r1 + 0x60)
    1148:	if r3 == r2 goto -0x438 <turnpike+0x1c8>
    1149:	r3 = *(u64 *)(r1 + 0x68)
    1150:	if r3 == r2 goto -0x43a <turnpike+0x1c8>
    1151:	r3 = *(u64 *)(r1 + 0x70)
    1152:	if r3 == r2 goto -0x43c <turnpike+0x1c8>
    1153:	r3 = *(u64 *)(r1 + 0x78)
    1154:	if r3 == r2 goto -0x43e <turnpike+0x1c8>
    1155:	r1 = *(u64 *)(r1 + 0x80)
    1156:	if r1 == r2 goto -0x440 <turnpike+0x1c8>
    1157:	goto -0x14d <turnpike+0x1968>
    1158:	*(u64 *)(r10 - 0xd8) = r5
    1159:	r1 = r4
    1160:	r1 += 0x8
    1161:	*(u64 *)(r10 - 0xb8) = r1
    1162:	r8 += 0x208
    1163:	*(u64 *)(r10 - 0xe0) = r8
    1164:	r4 += 0x4
    1165:	*(u64 *)(r10 - 0xe8) = r4
    1166:	r9 = 0x10
    1167:	r1 = *(u64 *)(r10 - 0xb8)
    1168:	w1 = *(u8 *)(r1 + 0x16)
    1169:	*(u32 *)(r10 - 0xd0) = w1
    1170:	w1 &= 0x4
    1171:	if w1 == 0x0 goto +0x1 <turnpike+0x2448>
    1172:	goto -0x450 <turnpike+0x1c8>
    1173:	w1 = *(u32 *)(r10 - 0x90)
    1174:	w2 = *(u32 *)(r10 - 0x98)
    1175:	w1 -= w2
    1176:	*(u32 *)(r10 - 0x90) = w1
    1177:	r1 = *(u64 *)(r10 - 0x80)
    1178:	w1 >>= 0x10
    1179:	*(u64 *)(r10 - 0x80) = r1
    1180:	r1 = *(u64 *)(r10 - 0x68)
    1181:	w1 >>= 0x8
    1182:	*(u64 *)(r10 - 0x68) = r1
    1183:	r1 = *(u64 *)(r10 - 0x78)
    1184:	w1 &= 0x400000
    1185:	*(u64 *)(r10 - 0x78) = r1
    1186:	w1 = *(u32 *)(r10 - 0xc8)
    1187:	w1 &= 0x1
    1188:	if w1 != 0x0 goto +0x64 <turnpike+0x27e8>
    1189:	r1 = *(u64 *)(r10 - 0xa0)
    1190:	r1 = be32 r1
    1191:	w1 &= 0xffff
    1192:	r2 = *(u64 *)(r10 - 0x88)
    1193:	w8 = w2
    1194:	w8 += -0x20
    1195:	*(u64 *)(r10 - 0xb0) = r1
    1196:	if w8 < w1 goto +0x1 <turnpike+0x2510>
    1197:	goto +0x245 <turnpike+0x3738>
    1198:	r1 = -0x100000000 ll
    1200:	r3 = *(u64 *)(r10 - 0x60)
    1201:	r3 &= r1
    1202:	r1 = 0xffff0000 ll
    1204:	r3 |= r1
    1205:	r1 = *(u64 *)(r10 - 0xa8)
    1206:	r2 = 0x0
    1207:	r4 = *(u64 *)(r10 - 0xc0)
    1208:	call 0xc0
		00000000000025c0:  R_BPF_64_32	.text
    1209:	r9 = 0x3
    1210:	if w0 == 0x0 goto -0x476 <turnpike+0x1c8>
    1211:	call 0x76
    1212:	r1 = *(u64 *)(r10 - 0xa8)
    1213:	w2 = *(u32 *)(r1 + 0x40)
    1214:	r0 >>= 0x6
    1215:	if w2 <= w0 goto -0x47b <turnpike+0x1c8>
    1216:	r2 = *(u64 *)(r7 + 0x0)
    1217:	r3 = 0xffffffffffff ll
    1219:	r2 &= r3
    1220:	r9 = 0xf
    1221:	if r2 == 0x0 goto -0x481 <turnpike+0x1c8>
    1222:	r9 = 0x22
    1223:	r3 = *(u64 *)(r1 + 0x48)
    1224:	if r3 == r2 goto -0x484 <turnpike+0x1c8>
    1225:	r3 = *(u64 *)(r1 + 0x50)
    1226:	if r3 == r2 goto -0x486 <turnpike+0x1c8>
    1227:	r3 = *(u64 *)(r1 + 0x58)
    1228:	if r3 == r2 goto -0x488 <turnpike+0x1c8>
    1229:	r3 = *(u64 *)(r1 + 0x60)
    1230:	if r3 == r2 goto -0x48a <turnpike+0x1c8>
    1231:	r3 = *(u64 *)(r1 + 0x68)
    1232:	if r3 == r2 goto -0x48c <turnpike+0x1c8>
    1233:	r3 = *(u64 *)(r1 + 0x70)
    1234:	if r3 == r2 goto -0x48e <turnpike+0x1c8>
    1235:	r3 = *(u64 *)(r1 + 0x78)
    1236:	if r3 == r2 goto -0x490 <turnpike+0x1c8>
    1237:	r1 = *(u64 *)(r1 + 0x80)
    1238:	if r1 == r2 goto -0x492 <turnpike+0x1c8>
    1239:	goto -0x19f <turnpike+0x1968>
    1240:	call 0x76
    1241:	r3 = *(u64 *)(r10 - 0xb8)
    1242:	w2 = *(u32 *)(r3 + 0x8)
    1243:	w1 = *(u32 *)(r3 + 0xc)
    1244:	w3 = *(u32 *)(r3 + 0x10)
    1245:	r0 >>= 0x6
    1246:	if w0 >= w1 goto +0x2 <turnpike+0x26a8>
    1247:	if w2 <= w0 goto +0x1 <turnpike+0x26a8>
    1248:	if w3 > w0 goto +0x59 <turnpike+0x2970>
    1249:	r9 = 0x12
    1250:	r3 = *(u64 *)(r10 - 0xb8)
    1251:	r3 = *(u64 *)(r3 + 0x0)
    1252:	r4 = *(u64 *)(r10 - 0xd8)
    1253:	if r3 != r4 goto -0x4a1 <turnpike+0x1c8>
    1254:	r9 = 0xa
    1255:	if w2 <= w0 goto -0x4a3 <turnpike+0x1c8>
    1256:	if w0 <= w1 goto -0x4a4 <turnpike+0x1c8>
    1257:	w0 -= w1
    1258:	if w0 < 0x2 goto -0x4a6 <turnpike+0x1c8>
    1259:	call 0x76
    1260:	r1 = *(u64 *)(r10 - 0xa8)
    1261:	w2 = *(u32 *)(r1 + 0x40)
    1262:	r0 >>= 0x6
    1263:	r9 = 0x3
    1264:	if w2 <= w0 goto -0x4ac <turnpike+0x1c8>
    1265:	r2 = *(u64 *)(r7 + 0x0)
    1266:	r3 = 0xffffffffffff ll
    1268:	r2 &= r3
    1269:	r9 = 0xf
    1270:	if r2 == 0x0 goto -0x4b2 <turnpike+0x1c8>
    1271:	r9 = 0x28
    1272:	r3 = *(u64 *)(r1 + 0x48)
    1273:	if r3 == r2 goto -0x4b5 <turnpike+0x1c8>
    1274:	r3 = *(u64 *)(r1 + 0x50)
    1275:	if r3 == r2 goto -0x4b7 <turnpike+0x1c8>
    1276:	r3 = *(u64 *)(r1 + 0x58)
    1277:	if r3 == r2 goto -0x4b9 <turnpike+0x1c8>
    1278:	r3 = *(u64 *)(r1 + 0x60)
    1279:	if r3 == r2 goto -0x4bb <turnpike+0x1c8>
    1280:	r3 = *(u64 *)(r1 + 0x68)
    1281:	if r3 == r2 goto -0x4bd <turnpike+0x1c8>
    1282:	r3 = *(u64 *)(r1 + 0x70)
    1283:	if r3 == r2 goto -0x4bf <turnpike+0x1c8>
    1284:	r3 = *(u64 *)(r1 + 0x78)
    1285:	if r3 == r2 goto -0x4c1 <turnpike+0x1c8>
    1286:	r1 = *(u64 *)(r1 + 0x80)
    1287:	if r1 == r2 goto -0x4c3 <turnpike+0x1c8>
    1288:	goto -0x1d0 <turnpike+0x1968>
    1289:	call 0x76
    1290:	r3 = *(u64 *)(r10 - 0xb8)
    1291:	w2 = *(u32 *)(r3 + 0x8)
    1292:	w1 = *(u32 *)(r3 + 0xc)
    1293:	w3 = *(u32 *)(r3 + 0x10)
    1294:	r0 >>= 0x6
    1295:	if w0 >= w1 goto +0x2 <turnpike+0x2830>
    1296:	if w2 <= w0 goto +0x1 <turnpike+0x2830>
    1297:	if w3 > w0 goto +0x79 <turnpike+0x2bf8>
    1298:	r9 = 0x12
    1299:	r3 = *(u64 *)(r10 - 0xb8)
    1300:	r3 = *(u64 *)(r3 + 0x0)
    1301:	r4 = *(u64 *)(r10 - 0xd8)
    1302:	if r3 != r4 goto -0x4d2 <turnpike+0x1c8>
    1303:	r9 = 0xa
    1304:	if w2 <= w0 goto -0x4d4 <turnpike+0x1c8>
    1305:	if w0 <= w1 goto -0x4d5 <turnpike+0x1c8>
    1306:	w0 -= w1
    1307:	if w0 < 0x2 goto -0x4d7 <turnpike+0x1c8>
    1308:	call 0x76
    1309:	r1 = *(u64 *)(r10 - 0xa8)
    1310:	w2 = *(u32 *)(r1 + 0x40)
    1311:	r0 >>= 0x6
    1312:	r9 = 0x3
    1313:	if w2 <= w0 goto -0x4dd <turnpike+0x1c8>
    1314:	r2 = *(u64 *)(r7 + 0x0)
    1315:	r3 = 0xffffffffffff ll
    1317:	r2 &= r3
    1318:	r9 = 0xf
    1319:	if r2 == 0x0 goto -0x4e3 <turnpike+0x1c8>
    1320:	r9 = 0x28
    1321:	r3 = *(u64 *)(r1 + 0x48)
    1322:	if r3 == r2 goto -0x4e6 <turnpike+0x1c8>
    1323:	r3 = *(u64 *)(r1 + 0x50)
    1324:	if r3 == r2 goto -0x4e8 <turnpike+0x1c8>
    1325:	r3 = *(u64 *)(r1 + 0x58)
    1326:	if r3 == r2 goto -0x4ea <turnpike+0x1c8>
    1327:	r3 = *(u64 *)(r1 + 0x60)
    1328:	if r3 == r2 goto -0x4ec <turnpike+0x1c8>
    1329:	r3 = *(u64 *)(r1 + 0x68)
    1330:	if r3 == r2 goto -0x4ee <turnpike+0x1c8>
    1331:	r3 = *(u64 *)(r1 + 0x70)
    1332:	if r3 == r2 goto -0x4f0 <turnpike+0x1c8>
    1333:	r3 = *(u64 *)(r1 + 0x78)
    1334:	if r3 == r2 goto -0x4f2 <turnpike+0x1c8>
    1335:	r1 = *(u64 *)(r1 + 0x80)
    1336:	if r1 == r2 goto -0x4f4 <turnpike+0x1c8>
    1337:	goto -0x201 <turnpike+0x1968>
    1338:	w1 = *(u32 *)(r10 - 0x90)
    1339:	r2 = *(u64 *)(r10 - 0x88)
    1340:	w1 -= w2
    1341:	*(u32 *)(r10 - 0x90) = w1
    1342:	r1 = 0x100000000 ll
    1344:	*(u64 *)(r10 - 0x120) = r1
    1345:	w1 = 0x0
    1346:	*(u64 *)(r10 - 0x78) = r1
    1347:	w1 = 0x1
    1348:	*(u32 *)(r10 - 0x98) = w1
    1349:	r2 = *(u64 *)(r10 - 0xb8)
    1350:	w1 = *(u16 *)(r2 + 0x1c)
    1351:	*(u64 *)(r10 - 0xa0) = r1
    1352:	r1 = *(u64 *)(r10 - 0x48)
    1353:	w1 += 0x30
    1354:	goto +0x4d <turnpike+0x2c60>
    1355:	call 0x76
    1356:	r3 = *(u64 *)(r10 - 0xb8)
    1357:	w2 = *(u32 *)(r3 + 0x8)
    1358:	w1 = *(u32 *)(r3 + 0xc)
    1359:	w3 = *(u32 *)(r3 + 0x10)
    1360:	*(u32 *)(r10 - 0x98) = w3
    1361:	r0 >>= 0x6
    1362:	*(u64 *)(r10 - 0x78) = r0
    1363:	if w1 <= w0 goto +0x5 <turnpike+0x2a68>
    1364:	r3 = *(u64 *)(r10 - 0x78)
    1365:	if w2 <= w3 goto +0x3 <turnpike+0x2a68>
    1366:	r3 = *(u64 *)(r10 - 0x78)
    1367:	w4 = *(u32 *)(r10 - 0x98)
    1368:	if w4 > w3 goto +0x4e4 <turnpike+0x5188>
    1369:	r9 = 0x12
    1370:	r3 = *(u64 *)(r10 - 0xb8)
    1371:	r3 = *(u64 *)(r3 + 0x0)
    1372:	r4 = *(u64 *)(r10 - 0xd8)
    1373:	if r3 != r4 goto -0x519 <turnpike+0x1c8>
    1374:	r3 = *(u64 *)(r10 - 0x78)
    1375:	w4 = *(u32 *)(r10 - 0x98)
    1376:	if w4 > w3 goto +0x1 <turnpike+0x2ab0>
    1377:	w1 = *(u32 *)(r10 - 0x98)
    1378:	r9 = 0xa
    1379:	r3 = *(u64 *)(r10 - 0x78)
    1380:	if w2 <= w3 goto -0x520 <turnpike+0x1c8>
    1381:	r2 = *(u64 *)(r10 - 0x78)
    1382:	if w2 <= w1 goto -0x522 <turnpike+0x1c8>
    1383:	r2 = *(u64 *)(r10 - 0x78)
    1384:	w2 -= w1
    1385:	if w2 < 0x2 goto -0x525 <turnpike+0x1c8>
    1386:	call 0x76
    1387:	r1 = *(u64 *)(r10 - 0xa8)
    1388:	w2 = *(u32 *)(r1 + 0x40)
    1389:	r0 >>= 0x6
    1390:	r9 = 0x3
    1391:	if w2 <= w0 goto -0x52b <turnpike+0x1c8>
    1392:	r2 = *(u64 *)(r7 + 0x0)
    1393:	r3 = 0xffffffffffff ll
    1395:	r2 &= r3
    1396:	r9 = 0xf
    1397:	if r2 == 0x0 goto -0x531 <turnpike+0x1c8>
    1398:	r3 = *(u64 *)(r1 + 0x48)
    1399:	if r3 == r2 goto +0xe <turnpike+0x2bd0>
    1400:	r3 = *(u64 *)(r1 + 0x50)
    1401:	if r3 == r2 goto +0xc <turnpike+0x2bd0>
    1402:	r3 = *(u64 *)(r1 + 0x58)
    1403:	if r3 == r2 goto +0xa <turnpike+0x2bd0>
    1404:	r3 = *(u64 *)(r1 + 0x60)
    1405:	if r3 == r2 goto +0x8 <turnpike+0x2bd0>
    1406:	r3 = *(u64 *)(r1 + 0x68)
    1407:	if r3 == r2 goto +0x6 <turnpike+0x2bd0>
    1408:	r3 = *(u64 *)(r1 + 0x70)
    1409:	if r3 == r2 goto +0x4 <turnpike+0x2bd0>
    1410:	r3 = *(u64 *)(r1 + 0x78)
    1411:	if r3 == r2 goto +0x2 <turnpike+0x2bd0>
    1412:	r1 = *(u64 *)(r1 + 0x80)
    1413:	if r1 != r2 goto -0x541 <turnpike+0x1c8>
    1414:	r9 = 0x28
    1415:	r1 = *(u64 *)(r10 - 0x78)
    1416:	w2 = *(u32 *)(r10 - 0x98)
    1417:	if w2 > w1 goto -0x545 <turnpike+0x1c8>
    1418:	goto +0x1a7 <turnpike+0x3930>
    1419:	r1 = 0x100000000 ll
    1421:	*(u64 *)(r10 - 0x120) = r1
    1422:	w1 = 0x0
    1423:	*(u32 *)(r10 - 0x98) = w1
    1424:	r1 = *(u64 *)(r10 - 0x88)
    1425:	w1 += -0x14
    1426:	*(u64 *)(r10 - 0x88) = r1
    1427:	r2 = *(u64 *)(r10 - 0xb8)
    1428:	w1 = *(u16 *)(r2 + 0x1c)
    1429:	*(u64 *)(r10 - 0xa0) = r1
    1430:	r1 = *(u64 *)(r10 - 0x48)
    1431:	w1 += 0x1c
    1432:	*(u32 *)(r10 - 0xc8) = w1
    1433:	r1 = *(u64 *)(r10 - 0xd8)
    1434:	*(u64 *)(r10 - 0x60) = r1
    1435:	r9 = *(u64 *)(r10 - 0xe8)
    1436:	r8 = r2
    1437:	*(u64 *)(r10 - 0x118) = r1
    1438:	*(u64 *)(r10 - 0x108) = r2
    1439:	w1 = 0x0
    1440:	*(u32 *)(r10 - 0x100) = w1
    1441:	r1 = *(u64 *)(r10 - 0x70)
    1442:	w2 = w1
    1443:	w2 &= 0xff
    1444:	w1 = 0x0
    1445:	*(u32 *)(r10 - 0xf8) = w1
    1446:	w1 = 0x1
    1447:	if w2 < 0x2 goto +0x1 <turnpike+0x2ce8>
    1448:	w1 = 0x0
    1449:	w2 = 0x34
    1450:	*(u32 *)(r10 - 0xf0) = w2
    1451:	w2 = 0x20
    1452:	*(u32 *)(r10 - 0xd0) = w2
    1453:	r2 = *(u64 *)(r10 - 0xb0)
    1454:	w2 += 0xc
    1455:	*(u64 *)(r10 - 0xc0) = r2
    1456:	r2 = r8
    1457:	r2 += 0x16
    1458:	*(u64 *)(r10 - 0x110) = r2
    1459:	w2 = *(u8 *)(r8 + 0x16)
    1460:	w2 &= 0x1
    1461:	r4 = *(u64 *)(r10 - 0x60)
    1462:	*(u64 *)(r10 - 0xd8) = r4
    1463:	*(u64 *)(r10 - 0xe8) = r9
    1464:	*(u64 *)(r10 - 0xb8) = r8
    1465:	if w2 == 0x0 goto +0x1 <turnpike+0x2d78>
    1466:	goto +0x321 <turnpike+0x4680>
    1467:	r9 = 0x6
    1468:	w1 &= 0x1
    1469:	r2 = *(u64 *)(r10 - 0xa8)
    1470:	if w1 != 0x0 goto -0x57a <turnpike+0x1c8>
    1471:	*(u64 *)(r10 - 0xa8) = r2
    1472:	w1 = *(u32 *)(r10 - 0x98)
    1473:	w1 &= 0x1
    1474:	if w1 == 0x0 goto +0x7 <turnpike+0x2df0>
    1475:	r1 = *(u64 *)(r10 - 0xc0)
    1476:	w1 += -0x4d9
    1477:	w2 = 0x400000
    1478:	*(u64 *)(r10 - 0x78) = r2
    1479:	if w1 < -0x4ed goto +0x2 <turnpike+0x2df0>
    1480:	w1 = 0x0
    1481:	*(u64 *)(r10 - 0x78) = r1
    1482:	r9 = 0xd
    1483:	r1 = *(u64 *)(r10 - 0xb8)
    1484:	w1 = *(u16 *)(r1 + 0x14)
    1485:	r2 = *(u64 *)(r10 - 0xa8)
    1486:	if r1 > 0xfff goto -0x58a <turnpike+0x1c8>
    1487:	r1 <<= 0x5
    1488:	r2 += r1
    1489:	r1 = *(u64 *)(r2 + 0x2608)
    1490:	r8 = r2
    1491:	r2 = *(u64 *)(r2 + 0x2610)
    1492:	*(u64 *)(r10 - 0x60) = r1
    1493:	w1 &= 0xffff
    1494:	if w1 == 0x0 goto -0x592 <turnpike+0x1c8>
    1495:	r3 = r2
    1496:	r3 >>= 0x20
    1497:	w4 = *(u32 *)(r10 - 0x50)
    1498:	if w4 != w3 goto -0x596 <turnpike+0x1c8>
    1499:	r9 = 0xe
    1500:	r3 = *(u64 *)(r10 - 0xc0)
    1501:	w3 += 0x14
    1502:	if w3 > w1 goto -0x59a <turnpike+0x1c8>
    1503:	r8 += 0x2608
    1504:	r1 = *(u64 *)(r7 + 0x0)
    1505:	r3 = 0xffffffffffff ll
    1507:	r1 &= r3
    1508:	w3 = *(u32 *)(r6 + 0xc)
    1509:	r4 = *(u64 *)(r10 - 0x60)
    1510:	r4 >>= 0x20
    1511:	if w3 == w4 goto +0x14c <turnpike+0x3940>
    1512:	r9 = 0xf
    1513:	r3 = *(u64 *)(r10 - 0xa8)
    1514:	if r1 == 0x0 goto -0x5a6 <turnpike+0x1c8>
    1515:	r4 = *(u64 *)(r3 + 0x48)
    1516:	if r4 == r1 goto +0xe <turnpike+0x2f78>
    1517:	r4 = *(u64 *)(r3 + 0x50)
    1518:	if r4 == r1 goto +0xc <turnpike+0x2f78>
    1519:	r4 = *(u64 *)(r3 + 0x58)
    1520:	if r4 == r1 goto +0xa <turnpike+0x2f78>
    1521:	r4 = *(u64 *)(r3 + 0x60)
    1522:	if r4 == r1 goto +0x8 <turnpike+0x2f78>
    1523:	r4 = *(u64 *)(r3 + 0x68)
    1524:	if r4 == r1 goto +0x6 <turnpike+0x2f78>
    1525:	r4 = *(u64 *)(r3 + 0x70)
    1526:	if r4 == r1 goto +0x4 <turnpike+0x2f78>
    1527:	r4 = *(u64 *)(r3 + 0x78)
    1528:	if r4 == r1 goto +0x2 <turnpike+0x2f78>
    1529:	r3 = *(u64 *)(r3 + 0x80)
    1530:	if r3 != r1 goto -0x5b6 <turnpike+0x1c8>
    1531:	r2 <<= 0x20
    1532:	r2 >>= 0x20
    1533:	r1 = 0x0 ll
		0000000000002fe8:  R_BPF_64_64	DEVICES
    1535:	r3 = 0x0
    1536:	call 0x33
    1537:	r1 = r0
    1538:	r1 s>>= 0x3f
    1539:	w0 ^= w1
    1540:	w0 -= w1
    1541:	r1 = 0x4
    1542:	*(u64 *)(r10 - 0x50) = r1
    1543:	r9 = 0xd
    1544:	if w0 != 0x4 goto -0x5c4 <turnpike+0x1c8>
    1545:	r1 = *(u64 *)(r10 - 0x48)
    1546:	w2 = *(u32 *)(r10 - 0xd0)
    1547:	w2 += w1
    1548:	w1 = *(u32 *)(r10 - 0xc8)
    1549:	w7 = w1
    1550:	w7 -= w2
    1551:	*(u32 *)(r10 - 0xd0) = w2
    1552:	if w1 == w2 goto +0x5 <turnpike+0x3050>
    1553:	r1 = r6
    1554:	w2 = w7
    1555:	call 0x2c
    1556:	r9 = 0x11
    1557:	if r0 != 0x0 goto -0x5d1 <turnpike+0x1c8>
    1558:	r2 = *(u64 *)(r10 - 0xb0)
    1559:	r2 = be32 r2
    1560:	w2 &= -0x10000
    1561:	r3 = r8
    1562:	r1 = *(u64 *)(r3 + 0x10)
    1563:	*(u64 *)(r10 - 0x130) = r1
    1564:	r1 = *(u64 *)(r3 + 0x18)
    1565:	*(u64 *)(r10 - 0x138) = r1
    1566:	r1 = *(u64 *)(r10 - 0xb8)
    1567:	w1 = *(u16 *)(r1 + 0x1e)
    1568:	w2 |= w1
    1569:	*(u64 *)(r10 - 0x128) = r2
    1570:	r1 = 0x0
    1571:	*(u64 *)(r10 - 0x98) = r1
    1572:	r1 = *(u64 *)(r10 - 0xc0)
    1573:	r1 = be16 r1
    1574:	*(u64 *)(r10 - 0xf0) = r1
    1575:	r1 = *(u64 *)(r10 - 0x80)
    1576:	if w1 == 0x0 goto +0x2f <turnpike+0x3260>
    1577:	r1 = 0x0
    1578:	w2 = *(u32 *)(r10 - 0xf8)
    1579:	if w2 != 0x0 goto +0x1 <turnpike+0x3108>
    1580:	r1 = *(u64 *)(r10 - 0x128)
    1581:	r3 = *(u64 *)(r10 - 0x88)
    1582:	w3 ^= -0x1
    1583:	r3 = be16 r3
    1584:	r2 = *(u64 *)(r10 - 0xf0)
    1585:	r3 += r2
    1586:	r3 <<= 0x1
    1587:	r2 = *(u64 *)(r10 - 0xa0)
    1588:	r3 += r2
    1589:	r2 = *(u64 *)(r10 - 0x80)
    1590:	w2 ^= -0x1
    1591:	r2 &= 0xffff
    1592:	r3 += r2
    1593:	r3 += r1
    1594:	r1 = r3
    1595:	r1 >>= 0x20
    1596:	r3 <<= 0x20
    1597:	r3 >>= 0x20
    1598:	r3 += r1
    1599:	r2 = r3
    1600:	r2 &= 0xffff
    1601:	r1 = r3
    1602:	r1 >>= 0x20
    1603:	r1 += r2
    1604:	r3 >>= 0x10
    1605:	r3 &= 0xffff
    1606:	r1 += r3
    1607:	r2 = r1
    1608:	r2 >>= 0x10
    1609:	r1 &= 0xffff
    1610:	r1 += r2
    1611:	w2 = w1
    1612:	r1 >>= 0x10
    1613:	w1 += w2
    1614:	w2 = w1
    1615:	w2 &= 0xffff
    1616:	w3 = -0x1
    1617:	*(u64 *)(r10 - 0x98) = r3
    1618:	if w2 == 0xffff goto +0x2 <turnpike+0x3248>
    1619:	w1 ^= -0x1
    1620:	*(u64 *)(r10 - 0x98) = r1
    1621:	r1 = *(u64 *)(r10 - 0x98)
    1622:	r1 <<= 0x30
    1623:	*(u64 *)(r10 - 0x98) = r1
    1624:	r1 = *(u64 *)(r10 - 0xb8)
    1625:	w2 = *(u32 *)(r1 + 0x18)
    1626:	*(u64 *)(r10 - 0xa0) = r2
    1627:	r2 = *(u64 *)(r10 - 0xe0)
    1628:	r2 = *(u64 *)(r2 + 0x18)
    1629:	*(u64 *)(r10 - 0x88) = r2
    1630:	r1 = *(u64 *)(r1 + 0x28)
    1631:	*(u64 *)(r10 - 0x80) = r1
    1632:	w1 = 0x0
    1633:	*(u32 *)(r10 - 0x20) = w1
    1634:	r2 = r10
    1635:	r2 += -0x20
    1636:	r1 = 0x0 ll
		0000000000003320:  R_BPF_64_64	COUNTERS
    1638:	call 0x1
    1639:	if r0 == 0x0 goto +0x7 <turnpike+0x3318>
    1640:	r1 = *(u64 *)(r0 + 0x2f8)
    1641:	r1 += 0x1
    1642:	*(u64 *)(r0 + 0x2f8) = r1
    1643:	r1 = be16 r1
    1644:	r2 = *(u64 *)(r10 - 0x78)
    1645:	w2 |= w1
    1646:	*(u64 *)(r10 - 0x78) = r2
    1647:	r1 = *(u64 *)(r8 + 0x0)
    1648:	r2 = *(u64 *)(r10 - 0x60)
    1649:	if r2 != r1 goto +0x133 <turnpike+0x3cc8>
    1650:	r1 = *(u64 *)(r10 - 0xb8)
    1651:	r1 = *(u64 *)(r1 + 0x0)
    1652:	r2 = *(u64 *)(r10 - 0xd8)
    1653:	if r1 != r2 goto +0x12f <turnpike+0x3cc8>
    1654:	r1 = *(u64 *)(r10 - 0xa8)
    1655:	w2 = *(u32 *)(r10 - 0x100)
    1656:	if w2 != 0x0 goto +0x1 <turnpike+0x3370>
    1657:	goto +0xa <turnpike+0x33c0>
    1658:	r1 = *(u64 *)(r10 - 0x108)
    1659:	r1 = *(u64 *)(r1 + 0x0)
    1660:	r2 = *(u64 *)(r10 - 0x118)
    1661:	if r1 == r2 goto +0x1 <turnpike+0x3398>
    1662:	goto +0x126 <turnpike+0x3cc8>
    1663:	r1 = *(u64 *)(r10 - 0x108)
    1664:	w2 = *(u8 *)(r1 + 0x16)
    1665:	w2 &= 0x10
    1666:	r1 = *(u64 *)(r10 - 0xa8)
    1667:	if w2 != 0x0 goto +0xbe <turnpike+0x39b0>
    1668:	r2 = *(u64 *)(r10 - 0x110)
    1669:	w2 = *(u8 *)(r2 + 0x0)
    1670:	w2 &= 0x10
    1671:	if w2 == 0x0 goto +0x16 <turnpike+0x3490>
    1672:	r4 = *(u64 *)(r10 - 0xb8)
    1673:	w2 = *(u8 *)(r4 + 0x17)
    1674:	r2 <<= 0x2
    1675:	r1 += r2
    1676:	w1 = *(u32 *)(r1 + 0x2208)
    1677:	r2 = 0xffff00000000 ll
    1679:	r5 = *(u64 *)(r10 - 0xd8)
    1680:	r3 = r5
    1681:	r3 &= r2
    1682:	w5 >>= 0x10
    1683:	w2 = *(u32 *)(r4 + 0x18)
    1684:	r4 = 0x10000000000 ll
    1686:	if r3 == r4 goto +0x1 <turnpike+0x3460>
    1687:	w5 = w2
    1688:	r5 = be16 r5
    1689:	w1 += w5
    1690:	r2 = *(u64 *)(r10 - 0xb0)
    1691:	call -0x1
		00000000000034d8:  R_BPF_64_32	take_from_allowance
    1692:	r9 = 0x33
    1693:	if w0 == 0x0 goto -0x659 <turnpike+0x1c8>
    1694:	r9 = 0x2d
    1695:	w1 = *(u32 *)(r6 + 0x0)
    1696:	r2 = *(u64 *)(r10 - 0x48)
    1697:	*(u64 *)(r10 - 0x60) = r1
    1698:	r2 += r1
    1699:	r1 = r2
    1700:	r1 += 0x1c
    1701:	w3 = *(u32 *)(r6 + 0x4)
    1702:	*(u64 *)(r10 - 0xc8) = r1
    1703:	*(u64 *)(r10 - 0xa8) = r3
    1704:	if r1 > r3 goto -0x664 <turnpike+0x1c8>
    1705:	r0 = *(u64 *)(r10 - 0xc0)
    1706:	w0 += 0x14
    1707:	r0 = be32 r0
    1708:	r3 = *(u64 *)(r10 - 0x68)
    1709:	w3 <<= 0x8
    1710:	w0 &= -0x10000
    1711:	w3 &= 0xff00
    1712:	w0 |= w3
    1713:	r7 = *(u64 *)(r10 - 0xf0)
    1714:	r7 <<= 0x20
    1715:	r3 = -0x100000000 ll
    1717:	r5 = *(u64 *)(r10 - 0x70)
    1718:	w5 += -0x1
    1719:	r1 = *(u64 *)(r10 - 0xa0)
    1720:	r7 |= r1
    1721:	r8 = *(u64 *)(r10 - 0x80)
    1722:	r4 = r8
    1723:	r4 &= r3
    1724:	r1 = *(u64 *)(r10 - 0x88)
    1725:	r1 >>= 0x20
    1726:	r0 |= 0x45
    1727:	r3 = *(u64 *)(r10 - 0x98)
    1728:	r7 |= r3
    1729:	*(u64 *)(r10 - 0xf0) = r7
    1730:	r4 |= r1
    1731:	*(u64 *)(r10 - 0x68) = r4
    1732:	w5 &= 0xff
    1733:	w5 |= 0x1100
    1734:	r7 = r0
    1735:	r7 += r5
    1736:	r7 += r1
    1737:	r8 >>= 0x20
    1738:	r7 += r8
    1739:	r8 = *(u64 *)(r10 - 0x78)
    1740:	r7 += r8
    1741:	r8 <<= 0x20
    1742:	r8 |= r0
    1743:	r0 = r7
    1744:	r0 >>= 0x20
    1745:	r7 <<= 0x20
    1746:	r7 >>= 0x20
    1747:	r7 += r0
    1748:	r3 = r7
    1749:	r3 &= 0xffff
    1750:	r0 = r7
    1751:	r0 >>= 0x20
    1752:	r0 += r3
    1753:	r7 >>= 0x10
    1754:	r7 &= 0xffff
    1755:	r0 += r7
    1756:	r3 = r0
    1757:	r3 >>= 0x10
    1758:	w0 &= 0xffff
    1759:	w0 += w3
    1760:	w0 *= 0x10001
    1761:	w0 &= -0x10000
    1762:	w0 |= w5
    1763:	w0 ^= -0x10000
    1764:	r3 = *(u64 *)(r10 - 0x138)
    1765:	r7 = *(u64 *)(r10 - 0x60)
    1766:	*(u32 *)(r7 + 0x8) = w3
    1767:	r3 = *(u64 *)(r10 - 0x130)
    1768:	*(u64 *)(r7 + 0x0) = r3
    1769:	r7 += 0xc
    1770:	r3 = *(u64 *)(r10 - 0x48)
    1771:	if r3 == 0xe goto +0x72 <turnpike+0x3a90>
    1772:	r3 = *(u64 *)(r10 - 0x48)
    1773:	if r3 == 0x12 goto +0x6c <turnpike+0x3a70>
    1774:	r3 = *(u64 *)(r10 - 0x58)
    1775:	r7 = *(u64 *)(r10 - 0x60)
    1776:	*(u64 *)(r7 + 0xc) = r3
    1777:	r7 += 0x14
    1778:	goto +0x6b <turnpike+0x3a90>
    1779:	call 0x76
    1780:	r3 = *(u64 *)(r10 - 0xb8)
    1781:	w2 = *(u32 *)(r3 + 0x8)
    1782:	w1 = *(u32 *)(r3 + 0xc)
    1783:	w3 = *(u32 *)(r3 + 0x10)
    1784:	*(u32 *)(r10 - 0x98) = w3
    1785:	r0 >>= 0x6
    1786:	*(u64 *)(r10 - 0x60) = r0
    1787:	if w1 <= w0 goto +0x5 <turnpike+0x37a8>
    1788:	r3 = *(u64 *)(r10 - 0x60)
    1789:	if w2 <= w3 goto +0x3 <turnpike+0x37a8>
    1790:	r3 = *(u64 *)(r10 - 0x60)
    1791:	w4 = *(u32 *)(r10 - 0x98)
    1792:	if w4 > w3 goto +0xaf <turnpike+0x3d20>
    1793:	r9 = 0x12
    1794:	r3 = *(u64 *)(r10 - 0xb8)
    1795:	r3 = *(u64 *)(r3 + 0x0)
    1796:	r4 = *(u64 *)(r10 - 0xd8)
    1797:	if r3 != r4 goto -0x6c1 <turnpike+0x1c8>
    1798:	r3 = *(u64 *)(r10 - 0x60)
    1799:	w4 = *(u32 *)(r10 - 0x98)
    1800:	if w4 > w3 goto +0x1 <turnpike+0x37f0>
    1801:	w1 = *(u32 *)(r10 - 0x98)
    1802:	r9 = 0xa
    1803:	r3 = *(u64 *)(r10 - 0x60)
    1804:	if w2 <= w3 goto -0x6c8 <turnpike+0x1c8>
    1805:	r2 = *(u64 *)(r10 - 0x60)
    1806:	if w2 <= w1 goto -0x6ca <turnpike+0x1c8>
    1807:	r2 = *(u64 *)(r10 - 0x60)
    1808:	w2 -= w1
    1809:	if w2 < 0x2 goto -0x6cd <turnpike+0x1c8>
    1810:	call 0x76
    1811:	r1 = *(u64 *)(r10 - 0xa8)
    1812:	w2 = *(u32 *)(r1 + 0x40)
    1813:	r0 >>= 0x6
    1814:	r9 = 0x3
    1815:	if w2 <= w0 goto -0x6d3 <turnpike+0x1c8>
    1816:	r2 = *(u64 *)(r7 + 0x0)
    1817:	r3 = 0xffffffffffff ll
    1819:	r2 &= r3
    1820:	r9 = 0xf
    1821:	if r2 == 0x0 goto -0x6d9 <turnpike+0x1c8>
    1822:	r3 = *(u64 *)(r1 + 0x48)
    1823:	if r3 == r2 goto +0xe <turnpike+0x3910>
    1824:	r3 = *(u64 *)(r1 + 0x50)
    1825:	if r3 == r2 goto +0xc <turnpike+0x3910>
    1826:	r3 = *(u64 *)(r1 + 0x58)
    1827:	if r3 == r2 goto +0xa <turnpike+0x3910>
    1828:	r3 = *(u64 *)(r1 + 0x60)
    1829:	if r3 == r2 goto +0x8 <turnpike+0x3910>
    1830:	r3 = *(u64 *)(r1 + 0x68)
    1831:	if r3 == r2 goto +0x6 <turnpike+0x3910>
    1832:	r3 = *(u64 *)(r1 + 0x70)
    1833:	if r3 == r2 goto +0x4 <turnpike+0x3910>
    1834:	r3 = *(u64 *)(r1 + 0x78)
    1835:	if r3 == r2 goto +0x2 <turnpike+0x3910>
    1836:	r1 = *(u64 *)(r1 + 0x80)
    1837:	if r1 != r2 goto -0x6e9 <turnpike+0x1c8>
    1838:	r9 = 0x28
    1839:	r1 = *(u64 *)(r10 - 0x60)
    1840:	w2 = *(u32 *)(r10 - 0x98)
    1841:	if w2 > w1 goto -0x6ed <turnpike+0x1c8>
    1842:	r9 = 0x27
    1843:	goto -0x6ef <turnpike+0x1c8>
    1844:	r3 = r8
    1845:	r2 = *(u64 *)(r3 + 0x10)
    1846:	r3 = *(u64 *)(r3 + 0x18)
    1847:	r3 <<= 0x10
    1848:	r4 = 0xffffffff0000 ll
    1850:	r3 &= r4
    1851:	r2 >>= 0x30
    1852:	r3 |= r2
    1853:	r9 = 0xf
    1854:	r2 = 0x3
    1855:	*(u64 *)(r10 - 0x50) = r2
    1856:	if r1 == r3 goto -0x138 <turnpike+0x2fe8>
    1857:	goto -0x6fd <turnpike+0x1c8>
    1858:	r4 = *(u64 *)(r10 - 0x108)
    1859:	w2 = *(u8 *)(r4 + 0x17)
    1860:	r2 <<= 0x2
    1861:	r1 += r2
    1862:	w1 = *(u32 *)(r1 + 0x2208)
    1863:	r2 = 0xffff00000000 ll
    1865:	r5 = *(u64 *)(r10 - 0x118)
    1866:	r3 = r5
    1867:	r3 &= r2
    1868:	w5 >>= 0x10
    1869:	w2 = *(u32 *)(r4 + 0x18)
    1870:	r4 = 0x10000000000 ll
    1872:	if r3 == r4 goto +0x1 <turnpike+0x3a30>
    1873:	w5 = w2
    1874:	r5 = be16 r5
    1875:	w1 += w5
    1876:	r2 = *(u64 *)(r10 - 0xb0)
    1877:	call -0x1
		0000000000003aa8:  R_BPF_64_32	take_from_allowance
    1878:	r9 = 0x33
    1879:	r1 = *(u64 *)(r10 - 0xa8)
    1880:	if w0 == 0x0 goto -0x714 <turnpike+0x1c8>
    1881:	goto -0xd6 <turnpike+0x33c0>
    1882:	r3 = *(u64 *)(r10 - 0x58)
    1883:	r7 = *(u64 *)(r10 - 0x60)
    1884:	*(u32 *)(r7 + 0xc) = w3
    1885:	r7 += 0x10
    1886:	w3 = 0x8
    1887:	*(u16 *)(r7 + 0x0) = w3
    1888:	r3 = *(u64 *)(r10 - 0xf0)
    1889:	*(u64 *)(r2 + 0x14) = r3
    1890:	r1 = *(u64 *)(r10 - 0x68)
    1891:	*(u64 *)(r2 + 0xc) = r1
    1892:	*(u32 *)(r2 + 0x8) = w0
    1893:	*(u64 *)(r2 + 0x0) = r8
    1894:	w3 = *(u32 *)(r10 - 0xf8)
    1895:	if w3 != 0x0 goto +0x6 <turnpike+0x3b10>
    1896:	r2 += 0x20
    1897:	r1 = *(u64 *)(r10 - 0xa8)
    1898:	if r2 > r1 goto -0x726 <turnpike+0x1c8>
    1899:	r2 = *(u64 *)(r10 - 0x128)
    1900:	r1 = *(u64 *)(r10 - 0xc8)
    1901:	*(u32 *)(r1 + 0x0) = w2
    1902:	r3 = *(u64 *)(r10 - 0xb8)
    1903:	r1 = *(u64 *)(r3 + 0x30)
    1904:	r2 = *(u64 *)(r10 - 0xb0)
    1905:	r1 += r2
    1906:	*(u64 *)(r3 + 0x30) = r1
    1907:	r2 = *(u64 *)(r10 - 0xe8)
    1908:	w1 = *(u32 *)(r2 + 0x0)
    1909:	w1 += 0x1
    1910:	*(u32 *)(r2 + 0x0) = w1
    1911:	w1 = *(u32 *)(r10 - 0x100)
    1912:	if w1 != 0x0 goto +0x1 <turnpike+0x3b70>
    1913:	goto +0x9 <turnpike+0x3bb8>
    1914:	r3 = *(u64 *)(r10 - 0x108)
    1915:	r1 = *(u64 *)(r3 + 0x30)
    1916:	r2 = *(u64 *)(r10 - 0xb0)
    1917:	r1 += r2
    1918:	*(u64 *)(r3 + 0x30) = r1
    1919:	r2 = *(u64 *)(r10 - 0x140)
    1920:	w1 = *(u32 *)(r2 + 0x0)
    1921:	w1 += 0x1
    1922:	*(u32 *)(r2 + 0x0) = w1
    1923:	w1 = *(u32 *)(r10 - 0x90)
    1924:	if w1 == 0x0 goto +0x5 <turnpike+0x3bf0>
    1925:	w2 = *(u32 *)(r10 - 0x90)
    1926:	w2 = -w2
    1927:	r1 = r6
    1928:	call 0x41
    1929:	if r0 != 0x0 goto -0x745 <turnpike+0x1c8>
    1930:	r1 = *(u64 *)(r10 - 0x50)
    1931:	r2 = *(u64 *)(r10 - 0x120)
    1932:	r1 |= r2
    1933:	*(u64 *)(r10 - 0x50) = r1
    1934:	w1 = 0x0
    1935:	*(u32 *)(r10 - 0x20) = w1
    1936:	r2 = r10
    1937:	r2 += -0x20
    1938:	r1 = 0x0 ll
		0000000000003c90:  R_BPF_64_64	COUNTERS
    1940:	call 0x1
    1941:	r1 = r0
    1942:	r0 = *(u64 *)(r10 - 0x50)
    1943:	if r1 == 0x0 goto -0x742 <turnpike+0x250>
    1944:	r2 = r0
    1945:	r2 >>= 0x1d
    1946:	r2 &= 0x18
    1947:	r1 += r2
    1948:	r2 = *(u64 *)(r1 + 0x0)
    1949:	r2 += 0x1
    1950:	*(u64 *)(r1 + 0x0) = r2
    1951:	r2 = *(u64 *)(r10 - 0xb0)
    1952:	w2 = w2
    1953:	r3 = *(u64 *)(r1 + 0x2e0)
    1954:	r3 += r2
    1955:	*(u64 *)(r1 + 0x2e0) = r3
    1956:	goto -0x74f <turnpike+0x250>
    1957:	r9 = 0x12
    1958:	w1 = *(u32 *)(r10 - 0xc8)
    1959:	w2 = *(u32 *)(r10 - 0xd0)
    1960:	if w1 == w2 goto -0x764 <turnpike+0x1c8>
    1961:	w7 = -w7
    1962:	r1 = r6
    1963:	w2 = w7
    1964:	call 0x2c
    1965:	if r0 == 0x0 goto -0x769 <turnpike+0x1c8>
    1966:	r9 = 0x2d
    1967:	goto -0x76b <turnpike+0x1c8>
    1968:	w2 = w8
    1969:	r1 = *(u64 *)(r10 - 0xb0)
    1970:	w2 -= w1
    1971:	r9 = 0x8
    1972:	*(u32 *)(r10 - 0x60) = w2
    1973:	if w2 > 0x3 goto -0x771 <turnpike+0x1c8>
    1974:	r1 = *(u64 *)(r10 - 0xa0)
    1975:	w1 ^= -0x1
    1976:	*(u64 *)(r10 - 0xa0) = r1
    1977:	r1 = *(u64 *)(r10 - 0x48)
    1978:	w1 |= 0x20
    1979:	*(u32 *)(r10 - 0xc8) = w1
    1980:	r1 = *(u64 *)(r10 - 0xb0)
    1981:	if w8 != w1 goto +0x58 <turnpike+0x4050>
    1982:	r1 = *(u64 *)(r10 - 0x88)
    1983:	w1 += -0x14
    1984:	*(u64 *)(r10 - 0x88) = r1
    1985:	w1 = *(u32 *)(r10 - 0x90)
    1986:	w1 += w8
    1987:	r2 = *(u64 *)(r10 - 0xb0)
    1988:	w1 -= w2
    1989:	*(u32 *)(r10 - 0x90) = w1
    1990:	r1 = *(u64 *)(r10 - 0xb8)
    1991:	w1 = *(u16 *)(r1 + 0x1c)
    1992:	r2 = *(u64 *)(r10 - 0xa0)
    1993:	r2 += r1
    1994:	*(u64 *)(r10 - 0xa0) = r2
    1995:	w1 = 0x0
    1996:	*(u32 *)(r10 - 0x98) = w1
    1997:	w1 = *(u32 *)(r10 - 0xd0)
    1998:	w1 &= 0x2
    1999:	if w1 == 0x0 goto +0xf0 <turnpike+0x45a0>
    2000:	r9 = 0x6
    2001:	r1 = *(u64 *)(r10 - 0xb8)
    2002:	w1 = *(u8 *)(r1 + 0x16)
    2003:	*(u32 *)(r10 - 0x98) = w1
    2004:	r1 = *(u64 *)(r10 - 0x70)
    2005:	w1 &= 0xff
    2006:	if w1 < 0x2 goto -0x792 <turnpike+0x1c8>
    2007:	w1 = *(u32 *)(r10 - 0x98)
    2008:	w1 &= 0x1
    2009:	if w1 == 0x0 goto +0x7d <turnpike+0x4258>
    2010:	r9 = 0xc
    2011:	r1 = *(u64 *)(r10 - 0xa8)
    2012:	r2 = *(u64 *)(r10 - 0x80)
    2013:	if w2 == 0x0 goto -0x799 <turnpike+0x1c8>
    2014:	r2 = *(u64 *)(r10 - 0x78)
    2015:	if w2 != 0x0 goto +0x3 <turnpike+0x3eb8>
    2016:	r9 = 0xe
    2017:	r2 = *(u64 *)(r10 - 0xb0)
    2018:	if w2 > 0x4d0 goto -0x79e <turnpike+0x1c8>
    2019:	r0 = *(u64 *)(r10 - 0xb8)
    2020:	w3 = *(u32 *)(r0 + 0x18)
    2021:	r2 = 0x10000000000 ll
    2023:	r3 |= r2
    2024:	r2 = *(u64 *)(r10 - 0xe0)
    2025:	r8 = *(u64 *)(r2 + 0x10)
    2026:	r5 = *(u64 *)(r2 + 0x18)
    2027:	r4 = *(u64 *)(r0 + 0x20)
    2028:	r2 = *(u64 *)(r0 + 0x28)
    2029:	*(u64 *)(r10 - 0xf8) = r2
    2030:	*(u64 *)(r10 - 0x8) = r2
    2031:	*(u64 *)(r10 - 0xf0) = r4
    2032:	*(u64 *)(r10 - 0x10) = r4
    2033:	*(u64 *)(r10 - 0xd0) = r5
    2034:	*(u64 *)(r10 - 0x18) = r5
    2035:	*(u64 *)(r10 - 0xc0) = r8
    2036:	*(u64 *)(r10 - 0x20) = r8
    2037:	r2 = r10
    2038:	r2 += -0x20
    2039:	r9 = r3
    2040:	call 0x1c5
		0000000000003fc0:  R_BPF_64_32	.text
    2041:	r8 = r0
    2042:	if r0 == 0x0 goto +0x19 <turnpike+0x4040>
    2043:	r2 = *(u64 *)(r8 + 0x0)
    2044:	r1 = 0xffffffffffff ll
    2046:	*(u64 *)(r10 - 0x60) = r2
    2047:	r2 &= r1
    2048:	if r2 != r9 goto +0x13 <turnpike+0x4040>
    2049:	r2 = r8
    2050:	r1 = *(u64 *)(r2 - 0x8)
    2051:	r2 = *(u64 *)(r2 - 0x10)
    2052:	r3 = *(u64 *)(r10 - 0xc0)
    2053:	if r2 != r3 goto +0xe <turnpike+0x4040>
    2054:	r2 = *(u64 *)(r10 - 0xd0)
    2055:	if r1 != r2 goto +0xc <turnpike+0x4040>
    2056:	w1 = *(u8 *)(r8 + 0x17)
    2057:	r1 <<= 0x5
    2058:	r2 = *(u64 *)(r10 - 0xa8)
    2059:	r2 += r1
    2060:	*(u64 *)(r10 - 0xe0) = r2
    2061:	r1 = *(u64 *)(r2 + 0x208)
    2062:	r2 = *(u64 *)(r10 - 0xf0)
    2063:	if r1 != r2 goto +0x4 <turnpike+0x4040>
    2064:	r1 = *(u64 *)(r10 - 0xe0)
    2065:	r1 = *(u64 *)(r1 + 0x210)
    2066:	r2 = *(u64 *)(r10 - 0xf8)
    2067:	if r1 == r2 goto +0x77 <turnpike+0x43f8>
    2068:	r9 = 0x9
    2069:	goto -0x7d1 <turnpike+0x1c8>
    2070:	w1 = 0x0
    2071:	*(u8 *)(r10 - 0x20) = w1
    2072:	w2 = *(u32 *)(r10 - 0xc8)
    2073:	r1 = *(u64 *)(r10 - 0xb0)
    2074:	w2 += w1
    2075:	r3 = r10
    2076:	r3 += -0x20
    2077:	r1 = r6
    2078:	*(u32 *)(r10 - 0x98) = w2
    2079:	w4 = 0x1
    2080:	call 0xbd
    2081:	if r0 == 0x0 goto +0x1 <turnpike+0x40b8>
    2082:	goto +0x305 <turnpike+0x58e0>
    2083:	r1 = *(u64 *)(r10 - 0xb0)
    2084:	w1 <<= 0x3
    2085:	w1 &= 0x8
    2086:	w9 = *(u8 *)(r10 - 0x20)
    2087:	*(u32 *)(r10 - 0xc0) = w1
    2088:	w9 <<= w1
    2089:	w9 ^= -0x1
    2090:	r9 &= 0xffff
    2091:	r1 = *(u64 *)(r10 - 0xa0)
    2092:	r9 += r1
    2093:	*(u64 *)(r10 - 0xa0) = r9
    2094:	w1 = *(u32 *)(r10 - 0x60)
    2095:	if w1 > 0x1 goto +0x1 <turnpike+0x4128>
    2096:	goto -0x73 <turnpike+0x3d90>
    2097:	w1 = 0x0
    2098:	*(u8 *)(r10 - 0x20) = w1
    2099:	w2 = *(u32 *)(r10 - 0x98)
    2100:	w2 += 0x1
    2101:	r3 = r10
    2102:	r3 += -0x20
    2103:	r1 = r6
    2104:	w4 = 0x1
    2105:	call 0xbd
    2106:	if r0 != 0x0 goto +0x2ed <turnpike+0x58e0>
    2107:	w1 = *(u32 *)(r10 - 0xc0)
    2108:	w1 ^= 0x8
    2109:	w2 = *(u8 *)(r10 - 0x20)
    2110:	w2 <<= w1
    2111:	w2 ^= -0x1
    2112:	r2 &= 0xffff
    2113:	r9 += r2
    2114:	*(u64 *)(r10 - 0xa0) = r9
    2115:	w1 = *(u32 *)(r10 - 0x60)
    2116:	if w1 != 0x3 goto -0x87 <turnpike+0x3d90>
    2117:	w1 = 0x0
    2118:	*(u8 *)(r10 - 0x20) = w1
    2119:	w2 = *(u32 *)(r10 - 0x98)
    2120:	w2 += 0x2
    2121:	r3 = r10
    2122:	r3 += -0x20
    2123:	r1 = r6
    2124:	w4 = 0x1
    2125:	call 0xbd
    2126:	if r0 != 0x0 goto +0x2d9 <turnpike+0x58e0>
    2127:	w1 = *(u8 *)(r10 - 0x20)
    2128:	w2 = *(u32 *)(r10 - 0xc0)
    2129:	w1 <<= w2
    2130:	w1 ^= -0x1
    2131:	r1 &= 0xffff
    2132:	r9 += r1
    2133:	*(u64 *)(r10 - 0xa0) = r9
    2134:	goto -0x99 <turnpike+0x3d90>
    2135:	r2 = *(u64 *)(r10 - 0xb8)
    2136:	w3 = *(u32 *)(r2 + 0x18)
    2137:	r1 = 0x10000000000 ll
    2139:	r3 |= r1
    2140:	r1 = *(u64 *)(r10 - 0xe0)
    2141:	r4 = *(u64 *)(r1 + 0x18)
    2142:	r2 = *(u64 *)(r2 + 0x28)
    2143:	r1 = -0x100000000 ll
    2145:	r2 &= r1
    2146:	r4 >>= 0x20
    2147:	*(u64 *)(r10 - 0xf0) = r2
    2148:	*(u64 *)(r10 - 0xd0) = r4
    2149:	r2 |= r4
    2150:	r8 = *(u64 *)(r10 - 0xa8)
    2151:	r1 = r8
    2152:	*(u64 *)(r10 - 0xc0) = r3
    2153:	call 0x164
		0000000000004348:  R_BPF_64_32	.text
    2154:	r1 = r8
    2155:	r9 = 0x9
    2156:	r8 = r0
    2157:	if r0 == 0x0 goto -0x829 <turnpike+0x1c8>
    2158:	r3 = *(u64 *)(r8 + 0x0)
    2159:	r2 = 0xffffffffffff ll
    2161:	*(u64 *)(r10 - 0x60) = r3
    2162:	r3 &= r2
    2163:	r2 = *(u64 *)(r10 - 0xc0)
    2164:	if r3 != r2 goto -0x830 <turnpike+0x1c8>
    2165:	w2 = *(u32 *)(r8 - 0x8)
    2166:	r3 = *(u64 *)(r10 - 0xd0)
    2167:	if w2 != w3 goto -0x833 <turnpike+0x1c8>
    2168:	w2 = *(u8 *)(r8 + 0x17)
    2169:	r2 <<= 0x5
    2170:	r1 += r2
    2171:	*(u64 *)(r10 - 0xe0) = r1
    2172:	r1 = *(u64 *)(r1 + 0x208)
    2173:	if r1 != 0x0 goto -0x839 <turnpike+0x1c8>
    2174:	r1 = 0xffff0000 ll
    2176:	r2 = *(u64 *)(r10 - 0xf0)
    2177:	r2 |= r1
    2178:	r1 = *(u64 *)(r10 - 0xe0)
    2179:	r1 = *(u64 *)(r1 + 0x210)
    2180:	if r1 != r2 goto -0x840 <turnpike+0x1c8>
    2181:	r1 = *(u64 *)(r10 - 0xe0)
    2182:	r1 += 0x208
    2183:	*(u64 *)(r10 - 0xe0) = r1
    2184:	r9 = r8
    2185:	r9 += -0x4
    2186:	goto +0x5 <turnpike+0x4420>
    2187:	r1 = *(u64 *)(r10 - 0xe0)
    2188:	r1 += 0x208
    2189:	*(u64 *)(r10 - 0xe0) = r1
    2190:	r9 = r8
    2191:	r9 += 0x38
    2192:	call 0x76
    2193:	r3 = r8
    2194:	w2 = *(u32 *)(r3 + 0x8)
    2195:	w1 = *(u32 *)(r3 + 0xc)
    2196:	w3 = *(u32 *)(r3 + 0x10)
    2197:	r0 >>= 0x6
    2198:	if w0 >= w1 goto +0x2 <turnpike+0x4468>
    2199:	if w2 <= w0 goto +0x1 <turnpike+0x4468>
    2200:	if w3 > w0 goto +0x270 <turnpike+0x57e8>
    2201:	r9 = 0x12
    2202:	r3 = *(u64 *)(r8 + 0x0)
    2203:	r4 = *(u64 *)(r10 - 0x60)
    2204:	if r3 != r4 goto -0x858 <turnpike+0x1c8>
    2205:	r9 = 0xa
    2206:	if w2 <= w0 goto -0x85a <turnpike+0x1c8>
    2207:	if w0 <= w1 goto -0x85b <turnpike+0x1c8>
    2208:	w0 -= w1
    2209:	if w0 < 0x2 goto -0x85d <turnpike+0x1c8>
    2210:	call 0x76
    2211:	r1 = *(u64 *)(r10 - 0xa8)
    2212:	w2 = *(u32 *)(r1 + 0x40)
    2213:	r0 >>= 0x6
    2214:	r9 = 0x3
    2215:	if w2 <= w0 goto -0x863 <turnpike+0x1c8>
    2216:	r2 = *(u64 *)(r7 + 0x0)
    2217:	r3 = 0xffffffffffff ll
    2219:	r2 &= r3
    2220:	r9 = 0xf
    2221:	if r2 == 0x0 goto -0x869 <turnpike+0x1c8>
    2222:	r9 = 0x28
    2223:	r3 = *(u64 *)(r1 + 0x48)
    2224:	if r3 == r2 goto -0x86c <turnpike+0x1c8>
    2225:	r3 = *(u64 *)(r1 + 0x50)
    2226:	if r3 == r2 goto -0x86e <turnpike+0x1c8>
    2227:	r3 = *(u64 *)(r1 + 0x58)
    2228:	if r3 == r2 goto -0x870 <turnpike+0x1c8>
    2229:	r3 = *(u64 *)(r1 + 0x60)
    2230:	if r3 == r2 goto -0x872 <turnpike+0x1c8>
    2231:	r3 = *(u64 *)(r1 + 0x68)
    2232:	if r3 == r2 goto -0x874 <turnpike+0x1c8>
    2233:	r3 = *(u64 *)(r1 + 0x70)
    2234:	if r3 == r2 goto -0x876 <turnpike+0x1c8>
    2235:	r3 = *(u64 *)(r1 + 0x78)
    2236:	if r3 == r2 goto -0x878 <turnpike+0x1c8>
    2237:	r1 = *(u64 *)(r1 + 0x80)
    2238:	if r1 == r2 goto -0x87a <turnpike+0x1c8>
    2239:	goto -0x587 <turnpike+0x1968>
    2240:	r1 = *(u64 *)(r10 - 0x70)
    2241:	w2 = w1
    2242:	w2 &= 0xff
    2243:	w1 = 0x0
    2244:	*(u32 *)(r10 - 0x100) = w1
    2245:	w1 = 0x1
    2246:	*(u32 *)(r10 - 0xf8) = w1
    2247:	if w2 < 0x2 goto +0x1 <turnpike+0x45e8>
    2248:	w1 = 0x0
    2249:	w2 = 0x30
    2250:	*(u32 *)(r10 - 0xf0) = w2
    2251:	r2 = 0x0
    2252:	*(u64 *)(r10 - 0x120) = r2
    2253:	w2 = 0x1c
    2254:	*(u32 *)(r10 - 0xd0) = w2
    2255:	r2 = *(u64 *)(r10 - 0xb0)
    2256:	w2 += 0x8
    2257:	*(u64 *)(r10 - 0xc0) = r2
    2258:	r3 = *(u64 *)(r10 - 0xb8)
    2259:	r2 = r3
    2260:	r2 += 0x16
    2261:	*(u64 *)(r10 - 0x110) = r2
    2262:	w2 = *(u8 *)(r3 + 0x16)
    2263:	w2 &= 0x1
    2264:	r4 = *(u64 *)(r10 - 0xd8)
    2265:	*(u64 *)(r10 - 0x118) = r4
    2266:	*(u64 *)(r10 - 0x108) = r3
    2267:	if w2 == 0x0 goto -0x321 <turnpike+0x2d78>
    2268:	r9 = 0x6
    2269:	w1 &= 0x1
    2270:	r3 = *(u64 *)(r10 - 0xa8)
    2271:	if w1 != 0x0 goto -0x89b <turnpike+0x1c8>
    2272:	r9 = 0xc
    2273:	r1 = *(u64 *)(r10 - 0x80)
    2274:	if w1 == 0x0 goto -0x89e <turnpike+0x1c8>
    2275:	r1 = *(u64 *)(r10 - 0xc0)
    2276:	w1 += -0x4d9
    2277:	if w1 > -0x502 goto +0x7 <turnpike+0x4708>
    2278:	w1 = *(u32 *)(r10 - 0x98)
    2279:	w1 ^= 0x1
    2280:	w1 &= 0x1
    2281:	if w1 == 0x0 goto +0x3 <turnpike+0x4708>
    2282:	r9 = 0xe
    2283:	r1 = *(u64 *)(r10 - 0x78)
    2284:	if w1 == 0x0 goto -0x8a8 <turnpike+0x1c8>
    2285:	r9 = 0xd
    2286:	r1 = *(u64 *)(r10 - 0xb8)
    2287:	w1 = *(u16 *)(r1 + 0x14)
    2288:	if r1 > 0xfff goto -0x8ac <turnpike+0x1c8>
    2289:	r1 <<= 0x5
    2290:	r2 = r3
    2291:	r2 += r1
    2292:	r1 = *(u64 *)(r2 + 0x2608)
    2293:	r8 = r2
    2294:	r2 = *(u64 *)(r2 + 0x2610)
    2295:	*(u64 *)(r10 - 0x60) = r1
    2296:	w1 &= 0xffff
    2297:	if w1 == 0x0 goto -0x8b5 <turnpike+0x1c8>
    2298:	r4 = r2
    2299:	r4 >>= 0x20
    2300:	w5 = *(u32 *)(r10 - 0x50)
    2301:	if w5 != w4 goto -0x8b9 <turnpike+0x1c8>
    2302:	r4 = *(u64 *)(r10 - 0xc0)
    2303:	w4 += 0x28
    2304:	r9 = 0xe
    2305:	if w4 > w1 goto -0x8bd <turnpike+0x1c8>
    2306:	*(u64 *)(r10 - 0xa8) = r3
    2307:	r8 += 0x2608
    2308:	r1 = *(u64 *)(r7 + 0x0)
    2309:	r3 = 0xffffffffffff ll
    2311:	r1 &= r3
    2312:	w3 = *(u32 *)(r6 + 0xc)
    2313:	r4 = *(u64 *)(r10 - 0x60)
    2314:	r4 >>= 0x20
    2315:	if w3 == w4 goto +0xce <turnpike+0x4e70>
    2316:	r9 = 0xf
    2317:	r3 = *(u64 *)(r10 - 0xa8)
    2318:	if r1 == 0x0 goto -0x8ca <turnpike+0x1c8>
    2319:	r4 = *(u64 *)(r3 + 0x48)
    2320:	if r4 == r1 goto +0xe <turnpike+0x4898>
    2321:	r4 = *(u64 *)(r3 + 0x50)
    2322:	if r4 == r1 goto +0xc <turnpike+0x4898>
    2323:	r4 = *(u64 *)(r3 + 0x58)
    2324:	if r4 == r1 goto +0xa <turnpike+0x4898>
    2325:	r4 = *(u64 *)(r3 + 0x60)
    2326:	if r4 == r1 goto +0x8 <turnpike+0x4898>
    2327:	r4 = *(u64 *)(r3 + 0x68)
    2328:	if r4 == r1 goto +0x6 <turnpike+0x4898>
    2329:	r4 = *(u64 *)(r3 + 0x70)
    2330:	if r4 == r1 goto +0x4 <turnpike+0x4898>
    2331:	r4 = *(u64 *)(r3 + 0x78)
    2332:	if r4 == r1 goto +0x2 <turnpike+0x4898>
    2333:	r3 = *(u64 *)(r3 + 0x80)
    2334:	if r3 != r1 goto -0x8da <turnpike+0x1c8>
    2335:	r2 <<= 0x20
    2336:	r2 >>= 0x20
    2337:	r1 = 0x0 ll
		0000000000004908:  R_BPF_64_64	DEVICES
    2339:	r3 = 0x0
    2340:	call 0x33
    2341:	r1 = r0
    2342:	r1 s>>= 0x3f
    2343:	w0 ^= w1
    2344:	w0 -= w1
    2345:	r1 = 0x4
    2346:	*(u64 *)(r10 - 0x50) = r1
    2347:	r9 = 0xd
    2348:	if w0 != 0x4 goto -0x8e8 <turnpike+0x1c8>
    2349:	r1 = *(u64 *)(r10 - 0x48)
    2350:	w2 = *(u32 *)(r10 - 0xf0)
    2351:	w2 += w1
    2352:	w1 = *(u32 *)(r10 - 0xc8)
    2353:	w7 = w1
    2354:	w7 -= w2
    2355:	*(u32 *)(r10 - 0xf0) = w2
    2356:	if w1 == w2 goto +0x5 <turnpike+0x4970>
    2357:	r1 = r6
    2358:	w2 = w7
    2359:	call 0x2c
    2360:	r9 = 0x11
    2361:	if r0 != 0x0 goto -0x8f5 <turnpike+0x1c8>
    2362:	r2 = *(u64 *)(r10 - 0xb0)
    2363:	r2 = be32 r2
    2364:	w2 &= -0x10000
    2365:	r3 = r8
    2366:	r1 = *(u64 *)(r3 + 0x10)
    2367:	*(u64 *)(r10 - 0xd0) = r1
    2368:	r1 = *(u64 *)(r3 + 0x18)
    2369:	*(u64 *)(r10 - 0x128) = r1
    2370:	r1 = *(u64 *)(r10 - 0xb8)
    2371:	w1 = *(u16 *)(r1 + 0x1e)
    2372:	w2 |= w1
    2373:	*(u64 *)(r10 - 0x98) = r2
    2374:	r1 = 0x0
    2375:	w2 = *(u32 *)(r10 - 0xf8)
    2376:	if w2 != 0x0 goto +0x1 <turnpike+0x49f0>
    2377:	r1 = *(u64 *)(r10 - 0x98)
    2378:	r2 = *(u64 *)(r10 - 0xc0)
    2379:	r2 = be16 r2
    2380:	r3 = *(u64 *)(r10 - 0x88)
    2381:	w3 ^= -0x1
    2382:	r3 = be16 r3
    2383:	*(u64 *)(r10 - 0xc0) = r2
    2384:	r3 += r2
    2385:	r3 <<= 0x1
    2386:	r2 = *(u64 *)(r10 - 0xa0)
    2387:	r3 += r2
    2388:	r2 = *(u64 *)(r10 - 0x80)
    2389:	w2 ^= -0x1
    2390:	r2 &= 0xffff
    2391:	r3 += r2
    2392:	r3 += r1
    2393:	r1 = r3
    2394:	r1 >>= 0x20
    2395:	r3 <<= 0x20
    2396:	r3 >>= 0x20
    2397:	r3 += r1
    2398:	r2 = r3
    2399:	r2 &= 0xffff
    2400:	r1 = r3
    2401:	r1 >>= 0x20
    2402:	r1 += r2
    2403:	r3 >>= 0x10
    2404:	r3 &= 0xffff
    2405:	r1 += r3
    2406:	r2 = r1
    2407:	r2 >>= 0x10
    2408:	r1 &= 0xffff
    2409:	r1 += r2
    2410:	w2 = w1
    2411:	r1 >>= 0x10
    2412:	w1 += w2
    2413:	w2 = w1
    2414:	w2 &= 0xffff
    2415:	w3 = -0x1
    2416:	*(u64 *)(r10 - 0x78) = r3
    2417:	if w2 == 0xffff goto +0x2 <turnpike+0x4b40>
    2418:	w1 ^= -0x1
    2419:	*(u64 *)(r10 - 0x78) = r1
    2420:	r1 = *(u64 *)(r10 - 0xb8)
    2421:	w2 = *(u32 *)(r1 + 0x18)
    2422:	*(u64 *)(r10 - 0x130) = r2
    2423:	r2 = *(u64 *)(r10 - 0xe0)
    2424:	r3 = *(u64 *)(r2 + 0x18)
    2425:	*(u64 *)(r10 - 0x88) = r3
    2426:	r2 = *(u64 *)(r2 + 0x10)
    2427:	*(u64 *)(r10 - 0x80) = r2
    2428:	r2 = *(u64 *)(r1 + 0x20)
    2429:	*(u64 *)(r10 - 0xa0) = r2
    2430:	r1 = *(u64 *)(r1 + 0x28)
    2431:	*(u64 *)(r10 - 0xe0) = r1
    2432:	r1 = *(u64 *)(r8 + 0x0)
    2433:	r2 = *(u64 *)(r10 - 0x60)
    2434:	if r2 != r1 goto +0x65 <turnpike+0x4ee0>
    2435:	r1 = *(u64 *)(r10 - 0xb8)
    2436:	r1 = *(u64 *)(r1 + 0x0)
    2437:	r2 = *(u64 *)(r10 - 0xd8)
    2438:	if r1 != r2 goto +0x61 <turnpike+0x4ee0>
    2439:	r1 = *(u64 *)(r10 - 0xa8)
    2440:	w2 = *(u32 *)(r10 - 0x100)
    2441:	if w2 != 0x0 goto +0x1 <turnpike+0x4bf8>
    2442:	goto +0xa <turnpike+0x4c48>
    2443:	r1 = *(u64 *)(r10 - 0x108)
    2444:	r1 = *(u64 *)(r1 + 0x0)
    2445:	r2 = *(u64 *)(r10 - 0x118)
    2446:	if r1 == r2 goto +0x1 <turnpike+0x4c20>
    2447:	goto +0x58 <turnpike+0x4ee0>
    2448:	r1 = *(u64 *)(r10 - 0x108)
    2449:	w2 = *(u8 *)(r1 + 0x16)
    2450:	w2 &= 0x10
    2451:	r1 = *(u64 *)(r10 - 0xa8)
    2452:	if w2 != 0x0 goto +0x5d <turnpike+0x4f30>
    2453:	r2 = *(u64 *)(r10 - 0x110)
    2454:	w2 = *(u8 *)(r2 + 0x0)
    2455:	w2 &= 0x10
    2456:	if w2 == 0x0 goto +0x16 <turnpike+0x4d18>
    2457:	r4 = *(u64 *)(r10 - 0xb8)
    2458:	w2 = *(u8 *)(r4 + 0x17)
    2459:	r2 <<= 0x2
    2460:	r1 += r2
    2461:	w1 = *(u32 *)(r1 + 0x2208)
    2462:	r2 = 0xffff00000000 ll
    2464:	r5 = *(u64 *)(r10 - 0xd8)
    2465:	r3 = r5
    2466:	r3 &= r2
    2467:	w5 >>= 0x10
    2468:	w2 = *(u32 *)(r4 + 0x18)
    2469:	r4 = 0x10000000000 ll
    2471:	if r3 == r4 goto +0x1 <turnpike+0x4ce8>
    2472:	w5 = w2
    2473:	r5 = be16 r5
    2474:	w1 += w5
    2475:	r2 = *(u64 *)(r10 - 0xb0)
    2476:	call -0x1
		0000000000004d60:  R_BPF_64_32	take_from_allowance
    2477:	r9 = 0x33
    2478:	if w0 == 0x0 goto -0x96a <turnpike+0x1c8>
    2479:	r9 = 0x2d
    2480:	w4 = *(u32 *)(r6 + 0x0)
    2481:	r2 = *(u64 *)(r10 - 0x48)
    2482:	r2 += r4
    2483:	r1 = r2
    2484:	r1 += 0x30
    2485:	w3 = *(u32 *)(r6 + 0x4)
    2486:	if r1 > r3 goto -0x972 <turnpike+0x1c8>
    2487:	r7 = *(u64 *)(r10 - 0x70)
    2488:	w7 += -0x1
    2489:	r7 <<= 0x38
    2490:	r5 = *(u64 *)(r10 - 0x68)
    2491:	w5 <<= 0x14
    2492:	w5 &= 0xff00000
    2493:	w5 |= 0x60000000
    2494:	r5 = be32 r5
    2495:	r7 |= r5
    2496:	r8 = *(u64 *)(r10 - 0xc0)
    2497:	r8 <<= 0x20
    2498:	r7 |= r8
    2499:	r5 = 0x11000000000000 ll
    2501:	r7 |= r5
    2502:	r5 = *(u64 *)(r10 - 0x78)
    2503:	r5 <<= 0x30
    2504:	r0 = *(u64 *)(r10 - 0x130)
    2505:	r5 |= r0
    2506:	r5 |= r8
    2507:	r8 = r5
    2508:	r5 = *(u64 *)(r10 - 0x128)
    2509:	*(u32 *)(r4 + 0x8) = w5
    2510:	r5 = *(u64 *)(r10 - 0xd0)
    2511:	*(u64 *)(r4 + 0x0) = r5
    2512:	r5 = r4
    2513:	r5 += 0xc
    2514:	r0 = *(u64 *)(r10 - 0x48)
    2515:	if r0 == 0xe goto +0x3a <turnpike+0x5010>
    2516:	r5 = *(u64 *)(r10 - 0x48)
    2517:	if r5 == 0x12 goto +0x34 <turnpike+0x4ff0>
    2518:	r5 = *(u64 *)(r10 - 0x58)
    2519:	*(u64 *)(r4 + 0xc) = r5
    2520:	r4 += 0x14
    2521:	goto +0x33 <turnpike+0x5008>
    2522:	r3 = r8
    2523:	r2 = *(u64 *)(r3 + 0x10)
    2524:	r3 = *(u64 *)(r3 + 0x18)
    2525:	r3 <<= 0x10
    2526:	r4 = 0xffffffff0000 ll
    2528:	r3 &= r4
    2529:	r2 >>= 0x30
    2530:	r3 |= r2
    2531:	r9 = 0xf
    2532:	r2 = 0x3
    2533:	*(u64 *)(r10 - 0x50) = r2
    2534:	if r1 == r3 goto -0xba <turnpike+0x4908>
    2535:	goto -0x9a3 <turnpike+0x1c8>
    2536:	r9 = 0x12
    2537:	w1 = *(u32 *)(r10 - 0xc8)
    2538:	w2 = *(u32 *)(r10 - 0xf0)
    2539:	if w1 == w2 goto -0x9a7 <turnpike+0x1c8>
    2540:	w7 = -w7
    2541:	r1 = r6
    2542:	w2 = w7
    2543:	call 0x2c
    2544:	if r0 == 0x0 goto -0x9ac <turnpike+0x1c8>
    2545:	goto -0x244 <turnpike+0x3d10>
    2546:	r4 = *(u64 *)(r10 - 0x108)
    2547:	w2 = *(u8 *)(r4 + 0x17)
    2548:	r2 <<= 0x2
    2549:	r1 += r2
    2550:	w1 = *(u32 *)(r1 + 0x2208)
    2551:	r2 = 0xffff00000000 ll
    2553:	r5 = *(u64 *)(r10 - 0x118)
    2554:	r3 = r5
    2555:	r3 &= r2
    2556:	w5 >>= 0x10
    2557:	w2 = *(u32 *)(r4 + 0x18)
    2558:	r4 = 0x10000000000 ll
    2560:	if r3 == r4 goto +0x1 <turnpike+0x4fb0>
    2561:	w5 = w2
    2562:	r5 = be16 r5
    2563:	w1 += w5
    2564:	r2 = *(u64 *)(r10 - 0xb0)
    2565:	call -0x1
		0000000000005028:  R_BPF_64_32	take_from_allowance
    2566:	r9 = 0x33
    2567:	r1 = *(u64 *)(r10 - 0xa8)
    2568:	if w0 == 0x0 goto -0x9c4 <turnpike+0x1c8>
    2569:	goto -0x75 <turnpike+0x4c48>
    2570:	r5 = *(u64 *)(r10 - 0x58)
    2571:	*(u32 *)(r4 + 0xc) = w5
    2572:	r4 += 0x10
    2573:	r5 = r4
    2574:	w4 = 0xdd86
    2575:	*(u16 *)(r5 + 0x0) = w4
    2576:	*(u64 *)(r2 + 0x28) = r8
    2577:	r4 = *(u64 *)(r10 - 0xe0)
    2578:	*(u64 *)(r2 + 0x20) = r4
    2579:	r4 = *(u64 *)(r10 - 0xa0)
    2580:	*(u64 *)(r2 + 0x18) = r4
    2581:	r4 = *(u64 *)(r10 - 0x88)
    2582:	*(u64 *)(r2 + 0x10) = r4
    2583:	r4 = *(u64 *)(r10 - 0x80)
    2584:	*(u64 *)(r2 + 0x8) = r4
    2585:	*(u64 *)(r2 + 0x0) = r7
    2586:	w4 = *(u32 *)(r10 - 0xf8)
    2587:	if w4 != 0x0 goto +0x4 <turnpike+0x50a0>
    2588:	r2 += 0x34
    2589:	if r2 > r3 goto -0x9d9 <turnpike+0x1c8>
    2590:	r2 = *(u64 *)(r10 - 0x98)
    2591:	*(u32 *)(r1 + 0x0) = w2
    2592:	r3 = *(u64 *)(r10 - 0xb8)
    2593:	r1 = *(u64 *)(r3 + 0x30)
    2594:	r2 = *(u64 *)(r10 - 0xb0)
    2595:	r1 += r2
    2596:	*(u64 *)(r3 + 0x30) = r1
    2597:	r2 = *(u64 *)(r10 - 0xe8)
    2598:	w1 = *(u32 *)(r2 + 0x0)
    2599:	w1 += 0x1
    2600:	*(u32 *)(r2 + 0x0) = w1
    2601:	w1 = *(u32 *)(r10 - 0x100)
    2602:	if w1 != 0x0 goto +0x1 <turnpike+0x5100>
    2603:	goto +0x9 <turnpike+0x5148>
    2604:	r3 = *(u64 *)(r10 - 0x108)
    2605:	r1 = *(u64 *)(r3 + 0x30)
    2606:	r2 = *(u64 *)(r10 - 0xb0)
    2607:	r1 += r2
    2608:	*(u64 *)(r3 + 0x30) = r1
    2609:	r2 = *(u64 *)(r10 - 0x140)
    2610:	w1 = *(u32 *)(r2 + 0x0)
    2611:	w1 += 0x1
    2612:	*(u32 *)(r2 + 0x0) = w1
    2613:	w1 = *(u32 *)(r10 - 0x90)
    2614:	if w1 == 0x0 goto +0x5 <turnpike+0x5180>
    2615:	w2 = *(u32 *)(r10 - 0x90)
    2616:	w2 = -w2
    2617:	r1 = r6
    2618:	call 0x41
    2619:	if r0 != 0x0 goto -0x9f7 <turnpike+0x1c8>
    2620:	goto -0x2b3 <turnpike+0x3bf0>
    2621:	w2 = *(u32 *)(r10 - 0xc0)
    2622:	r1 = *(u64 *)(r10 - 0xb0)
    2623:	w2 -= w1
    2624:	r9 = 0x8
    2625:	*(u32 *)(r10 - 0x78) = w2
    2626:	if w2 > 0x3 goto -0x9fe <turnpike+0x1c8>
    2627:	r1 = *(u64 *)(r10 - 0xa0)
    2628:	w1 ^= -0x1
    2629:	*(u64 *)(r10 - 0xa0) = r1
    2630:	r1 = *(u64 *)(r10 - 0x48)
    2631:	w1 += 0x34
    2632:	*(u32 *)(r10 - 0xc8) = w1
    2633:	r1 = *(u64 *)(r10 - 0xb0)
    2634:	w2 = *(u32 *)(r10 - 0xc0)
    2635:	if w2 != w1 goto +0xd0 <turnpike+0x5880>
    2636:	w1 = *(u32 *)(r10 - 0x90)
    2637:	r2 = *(u64 *)(r10 - 0xb0)
    2638:	w1 -= w2
    2639:	w1 += -0xc
    2640:	*(u32 *)(r10 - 0x90) = w1
    2641:	r1 = *(u64 *)(r10 - 0xb8)
    2642:	w1 = *(u16 *)(r1 + 0x1c)
    2643:	r2 = *(u64 *)(r10 - 0xa0)
    2644:	r2 += r1
    2645:	*(u64 *)(r10 - 0xa0) = r2
    2646:	w1 = 0x0
    2647:	*(u64 *)(r10 - 0x78) = r1
    2648:	w1 = 0x1
    2649:	*(u32 *)(r10 - 0x98) = w1
    2650:	w8 &= 0x2
    2651:	if w8 == 0x0 goto -0x19c <turnpike+0x45a0>
    2652:	r9 = 0x6
    2653:	r1 = *(u64 *)(r10 - 0xb8)
    2654:	w1 = *(u8 *)(r1 + 0x16)
    2655:	*(u32 *)(r10 - 0x98) = w1
    2656:	r1 = *(u64 *)(r10 - 0x60)
    2657:	if w1 < 0x2000000 goto -0xa1d <turnpike+0x1c8>
    2658:	w1 = *(u32 *)(r10 - 0x98)
    2659:	w1 &= 0x1
    2660:	if w1 != 0x0 goto +0x3a <turnpike+0x5498>
    2661:	w1 = 0x400000
    2662:	*(u64 *)(r10 - 0x78) = r1
    2663:	r1 = *(u64 *)(r10 - 0xb0)
    2664:	if w1 > 0x4d0 goto +0x2 <turnpike+0x52f8>
    2665:	w1 = 0x0
    2666:	*(u64 *)(r10 - 0x78) = r1
    2667:	r2 = *(u64 *)(r10 - 0xb8)
    2668:	w3 = *(u32 *)(r2 + 0x18)
    2669:	r1 = 0x10000000000 ll
    2671:	r3 |= r1
    2672:	r1 = *(u64 *)(r10 - 0xe0)
    2673:	r4 = *(u64 *)(r1 + 0x18)
    2674:	r2 = *(u64 *)(r2 + 0x28)
    2675:	r1 = -0x100000000 ll
    2677:	r2 &= r1
    2678:	r4 >>= 0x20
    2679:	*(u64 *)(r10 - 0xf0) = r2
    2680:	*(u64 *)(r10 - 0xd0) = r4
    2681:	r2 |= r4
    2682:	r8 = *(u64 *)(r10 - 0xa8)
    2683:	r1 = r8
    2684:	*(u64 *)(r10 - 0xc0) = r3
    2685:	call 0x164
		00000000000053e8:  R_BPF_64_32	.text
    2686:	r1 = r8
    2687:	r9 = 0x9
    2688:	r8 = r0
    2689:	if r0 == 0x0 goto -0xa3d <turnpike+0x1c8>
    2690:	r3 = *(u64 *)(r8 + 0x0)
    2691:	r2 = 0xffffffffffff ll
    2693:	*(u64 *)(r10 - 0x60) = r3
    2694:	r3 &= r2
    2695:	r2 = *(u64 *)(r10 - 0xc0)
    2696:	if r3 != r2 goto -0xa44 <turnpike+0x1c8>
    2697:	w2 = *(u32 *)(r8 - 0x8)
    2698:	r3 = *(u64 *)(r10 - 0xd0)
    2699:	if w2 != w3 goto -0xa47 <turnpike+0x1c8>
    2700:	w2 = *(u8 *)(r8 + 0x17)
    2701:	r2 <<= 0x5
    2702:	r1 += r2
    2703:	*(u64 *)(r10 - 0xe0) = r1
    2704:	r1 = *(u64 *)(r1 + 0x208)
    2705:	if r1 != 0x0 goto -0xa4d <turnpike+0x1c8>
    2706:	r1 = 0xffff0000 ll
    2708:	r2 = *(u64 *)(r10 - 0xf0)
    2709:	r2 |= r1
    2710:	r1 = *(u64 *)(r10 - 0xe0)
    2711:	r1 = *(u64 *)(r1 + 0x210)
    2712:	if r1 != r2 goto -0xa54 <turnpike+0x1c8>
    2713:	r1 = *(u64 *)(r10 - 0xe0)
    2714:	r1 += 0x208
    2715:	*(u64 *)(r10 - 0xe0) = r1
    2716:	r9 = r8
    2717:	r9 += -0x4
    2718:	goto +0x3a <turnpike+0x5668>
    2719:	r2 = *(u64 *)(r10 - 0xb8)
    2720:	w3 = *(u32 *)(r2 + 0x18)
    2721:	r1 = 0x10000000000 ll
    2723:	r3 |= r1
    2724:	r1 = *(u64 *)(r10 - 0xe0)
    2725:	r0 = *(u64 *)(r1 + 0x10)
    2726:	r4 = *(u64 *)(r1 + 0x18)
    2727:	r5 = *(u64 *)(r2 + 0x20)
    2728:	r1 = *(u64 *)(r2 + 0x28)
    2729:	*(u64 *)(r10 - 0xf0) = r1
    2730:	*(u64 *)(r10 - 0x8) = r1
    2731:	*(u64 *)(r10 - 0xd0) = r5
    2732:	*(u64 *)(r10 - 0x10) = r5
    2733:	*(u64 *)(r10 - 0xc0) = r4
    2734:	*(u64 *)(r10 - 0x18) = r4
    2735:	*(u64 *)(r10 - 0x78) = r0
    2736:	*(u64 *)(r10 - 0x20) = r0
    2737:	r2 = r10
    2738:	r2 += -0x20
    2739:	r1 = *(u64 *)(r10 - 0xa8)
    2740:	r9 = r3
    2741:	call 0x1c5
		00000000000055a8:  R_BPF_64_32	.text
    2742:	r8 = r0
    2743:	if r0 == 0x0 goto +0x19 <turnpike+0x5628>
    2744:	r2 = *(u64 *)(r8 + 0x0)
    2745:	r1 = 0xffffffffffff ll
    2747:	*(u64 *)(r10 - 0x60) = r2
    2748:	r2 &= r1
    2749:	if r2 != r9 goto +0x13 <turnpike+0x5628>
    2750:	r2 = r8
    2751:	r1 = *(u64 *)(r2 - 0x8)
    2752:	r2 = *(u64 *)(r2 - 0x10)
    2753:	r3 = *(u64 *)(r10 - 0x78)
    2754:	if r2 != r3 goto +0xe <turnpike+0x5628>
    2755:	r2 = *(u64 *)(r10 - 0xc0)
    2756:	if r1 != r2 goto +0xc <turnpike+0x5628>
    2757:	w1 = *(u8 *)(r8 + 0x17)
    2758:	r1 <<= 0x5
    2759:	r2 = *(u64 *)(r10 - 0xa8)
    2760:	r2 += r1
    2761:	*(u64 *)(r10 - 0xe0) = r2
    2762:	r1 = *(u64 *)(r2 + 0x208)
    2763:	r2 = *(u64 *)(r10 - 0xd0)
    2764:	if r1 != r2 goto +0x4 <turnpike+0x5628>
    2765:	r1 = *(u64 *)(r10 - 0xe0)
    2766:	r1 = *(u64 *)(r1 + 0x210)
    2767:	r2 = *(u64 *)(r10 - 0xf0)
    2768:	if r1 == r2 goto +0x1 <turnpike+0x5630>
    2769:	goto -0x2be <turnpike+0x4040>
    2770:	r1 = *(u64 *)(r10 - 0xe0)
    2771:	r1 += 0x208
    2772:	*(u64 *)(r10 - 0xe0) = r1
    2773:	w1 = 0x0
    2774:	*(u64 *)(r10 - 0x78) = r1
    2775:	r9 = r8
    2776:	r9 += 0x38
    2777:	call 0x76
    2778:	r3 = r8
    2779:	w2 = *(u32 *)(r3 + 0x8)
    2780:	w1 = *(u32 *)(r3 + 0xc)
    2781:	w3 = *(u32 *)(r3 + 0x10)
    2782:	r0 >>= 0x6
    2783:	if w0 >= w1 goto +0x2 <turnpike+0x56b0>
    2784:	if w2 <= w0 goto +0x1 <turnpike+0x56b0>
    2785:	if w3 > w0 goto +0x27 <turnpike+0x57e8>
    2786:	r9 = 0x12
    2787:	r3 = *(u64 *)(r8 + 0x0)
    2788:	r4 = *(u64 *)(r10 - 0x60)
    2789:	if r3 != r4 goto -0xaa1 <turnpike+0x1c8>
    2790:	r9 = 0xa
    2791:	if w2 <= w0 goto -0xaa3 <turnpike+0x1c8>
    2792:	if w0 <= w1 goto -0xaa4 <turnpike+0x1c8>
    2793:	w0 -= w1
    2794:	if w0 < 0x2 goto -0xaa6 <turnpike+0x1c8>
    2795:	call 0x76
    2796:	r1 = *(u64 *)(r10 - 0xa8)
    2797:	w2 = *(u32 *)(r1 + 0x40)
    2798:	r0 >>= 0x6
    2799:	r9 = 0x3
    2800:	if w2 <= w0 goto -0xaac <turnpike+0x1c8>
    2801:	r2 = *(u64 *)(r7 + 0x0)
    2802:	r3 = 0xffffffffffff ll
    2804:	r2 &= r3
    2805:	r9 = 0xf
    2806:	if r2 == 0x0 goto -0xab2 <turnpike+0x1c8>
    2807:	r9 = 0x28
    2808:	r3 = *(u64 *)(r1 + 0x48)
    2809:	if r3 == r2 goto -0xab5 <turnpike+0x1c8>
    2810:	r3 = *(u64 *)(r1 + 0x50)
    2811:	if r3 == r2 goto -0xab7 <turnpike+0x1c8>
    2812:	r3 = *(u64 *)(r1 + 0x58)
    2813:	if r3 == r2 goto -0xab9 <turnpike+0x1c8>
    2814:	r3 = *(u64 *)(r1 + 0x60)
    2815:	if r3 == r2 goto -0xabb <turnpike+0x1c8>
    2816:	r3 = *(u64 *)(r1 + 0x68)
    2817:	if r3 == r2 goto -0xabd <turnpike+0x1c8>
    2818:	r3 = *(u64 *)(r1 + 0x70)
    2819:	if r3 == r2 goto -0xabf <turnpike+0x1c8>
    2820:	r3 = *(u64 *)(r1 + 0x78)
    2821:	if r3 == r2 goto -0xac1 <turnpike+0x1c8>
    2822:	r1 = *(u64 *)(r1 + 0x80)
    2823:	if r1 == r2 goto -0xac3 <turnpike+0x1c8>
    2824:	goto -0x7d0 <turnpike+0x1968>
    2825:	r1 = *(u64 *)(r10 - 0x70)
    2826:	w1 += -0x1
    2827:	*(u64 *)(r10 - 0x70) = r1
    2828:	w1 = *(u16 *)(r8 + 0x1c)
    2829:	r2 = *(u64 *)(r10 - 0xa0)
    2830:	r2 += r1
    2831:	*(u64 *)(r10 - 0xa0) = r2
    2832:	w1 = 0x1
    2833:	*(u32 *)(r10 - 0x100) = w1
    2834:	r1 = 0x200000000 ll
    2836:	*(u64 *)(r10 - 0x120) = r1
    2837:	r1 = *(u64 *)(r10 - 0xd8)
    2838:	*(u64 *)(r10 - 0x118) = r1
    2839:	r1 = *(u64 *)(r10 - 0xe8)
    2840:	*(u64 *)(r10 - 0x140) = r1
    2841:	r1 = *(u64 *)(r10 - 0xb8)
    2842:	*(u64 *)(r10 - 0x108) = r1
    2843:	goto -0x57b <turnpike+0x2ca8>
    2844:	w1 = 0x0
    2845:	*(u8 *)(r10 - 0x20) = w1
    2846:	w2 = *(u32 *)(r10 - 0xc8)
    2847:	r1 = *(u64 *)(r10 - 0xb0)
    2848:	w2 += w1
    2849:	r3 = r10
    2850:	r3 += -0x20
    2851:	r1 = r6
    2852:	*(u32 *)(r10 - 0x98) = w2
    2853:	w4 = 0x1
    2854:	call 0xbd
    2855:	if r0 == 0x0 goto +0x2 <turnpike+0x58f0>
    2856:	r9 = 0x4
    2857:	goto -0xae5 <turnpike+0x1c8>
    2858:	r1 = *(u64 *)(r10 - 0xb0)
    2859:	w1 <<= 0x3
    2860:	w1 &= 0x8
    2861:	w9 = *(u8 *)(r10 - 0x20)
    2862:	*(u32 *)(r10 - 0xc0) = w1
    2863:	w9 <<= w1
    2864:	w9 ^= -0x1
    2865:	r9 &= 0xffff
    2866:	r1 = *(u64 *)(r10 - 0xa0)
    2867:	r9 += r1
    2868:	*(u64 *)(r10 - 0xa0) = r9
    2869:	w1 = *(u32 *)(r10 - 0x78)
    2870:	if w1 > 0x1 goto +0x1 <turnpike+0x5960>
    2871:	goto -0xec <turnpike+0x5200>
    2872:	w1 = 0x0
    2873:	*(u8 *)(r10 - 0x20) = w1
    2874:	w2 = *(u32 *)(r10 - 0x98)
    2875:	w2 += 0x1
    2876:	r3 = r10
    2877:	r3 += -0x20
    2878:	r1 = r6
    2879:	w4 = 0x1
    2880:	call 0xbd
    2881:	if r0 != 0x0 goto -0x1a <turnpike+0x58e0>
    2882:	w1 = *(u32 *)(r10 - 0xc0)
    2883:	w1 ^= 0x8
    2884:	w2 = *(u8 *)(r10 - 0x20)
    2885:	w2 <<= w1
    2886:	w2 ^= -0x1
    2887:	r2 &= 0xffff
    2888:	r9 += r2
    2889:	*(u64 *)(r10 - 0xa0) = r9
    2890:	w1 = *(u32 *)(r10 - 0x78)
    2891:	if w1 != 0x3 goto -0x100 <turnpike+0x5200>
    2892:	w1 = 0x0
    2893:	*(u8 *)(r10 - 0x20) = w1
    2894:	w2 = *(u32 *)(r10 - 0x98)
    2895:	w2 += 0x2
    2896:	r3 = r10
    2897:	r3 += -0x20
    2898:	r1 = r6
    2899:	w4 = 0x1
    2900:	call 0xbd
    2901:	if r0 != 0x0 goto -0x2e <turnpike+0x58e0>
    2902:	w1 = *(u8 *)(r10 - 0x20)
    2903:	w2 = *(u32 *)(r10 - 0xc0)
    2904:	w1 <<= w2
    2905:	w1 ^= -0x1
    2906:	r1 &= 0xffff
    2907:	r9 += r1
    2908:	*(u64 *)(r10 - 0xa0) = r9
    2909:	goto -0x112 <turnpike+0x5200>
