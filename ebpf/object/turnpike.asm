
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
      35:	if w3 == 0x8 goto +0x142 <turnpike+0xad0>
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
      49:	if w3 == 0x8 goto +0x130 <turnpike+0xab0>
      50:	if w3 == 0xdd86 goto +0x12f <turnpike+0xab0>
      51:	if w3 != 0x81 goto +0x11 <turnpike+0x1c8>
      52:	w3 = *(u16 *)(r7 + 0x12)
      53:	w3 &= 0xff0f
      54:	w4 = *(u16 *)(r7 + 0x14)
      55:	if w4 == 0x8 goto +0x125 <turnpike+0xa88>
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
     108:	*(u32 *)(r10 - 0x98) = w5
     109:	*(u64 *)(r10 - 0x88) = r4
     110:	if w5 < w4 goto -0x2a <turnpike+0x1c8>
     111:	r4 = *(u64 *)(r10 - 0x88)
     112:	if w4 < 0x8 goto -0x2c <turnpike+0x1c8>
     113:	r8 = *(u64 *)(r2 + 0x20)
     114:	r4 = r8
     115:	r4 >>= 0x20
     116:	*(u64 *)(r10 - 0x90) = r4
     117:	r9 = *(u64 *)(r2 + 0x18)
     118:	r4 = r9
     119:	r4 >>= 0x20
     120:	*(u64 *)(r10 - 0xa0) = r4
     121:	r4 = *(u64 *)(r2 + 0x10)
     122:	*(u64 *)(r10 - 0x78) = r4
     123:	r4 >>= 0x20
     124:	*(u64 *)(r10 - 0xb0) = r4
     125:	r4 = *(u64 *)(r2 + 0x8)
     126:	*(u64 *)(r10 - 0x70) = r4
     127:	r4 >>= 0x20
     128:	*(u64 *)(r10 - 0xc8) = r8
     129:	r8 <<= 0x20
     130:	r8 >>= 0x20
     131:	*(u64 *)(r10 - 0xa8) = r8
     132:	*(u64 *)(r10 - 0xc0) = r9
     133:	r9 <<= 0x20
     134:	r9 >>= 0x20
     135:	*(u64 *)(r10 - 0xb8) = r9
     136:	r5 = *(u64 *)(r10 - 0x78)
     137:	r5 <<= 0x20
     138:	r5 >>= 0x20
     139:	r9 = *(u64 *)(r10 - 0x70)
     140:	r9 <<= 0x20
     141:	r9 >>= 0x20
     142:	r4 += r9
     143:	r8 = *(u64 *)(r10 - 0xb0)
     144:	r4 += r8
     145:	r4 += r5
     146:	r5 = *(u64 *)(r10 - 0xa0)
     147:	r4 += r5
     148:	r5 = *(u64 *)(r10 - 0xb8)
     149:	r4 += r5
     150:	r5 = *(u64 *)(r10 - 0x90)
     151:	r4 += r5
     152:	r5 = *(u64 *)(r10 - 0xa8)
     153:	r4 += r5
     154:	r8 = *(u64 *)(r10 - 0x80)
     155:	w5 = w8
     156:	w5 &= 0xffff
     157:	r4 += r5
     158:	r4 += 0x1100
     159:	r5 = r4
     160:	r5 >>= 0x20
     161:	r4 <<= 0x20
     162:	r4 >>= 0x20
     163:	r4 += r5
     164:	r9 = r4
     165:	r9 &= 0xffff
     166:	r5 = r4
     167:	r5 >>= 0x20
     168:	r5 += r9
     169:	r4 >>= 0x10
     170:	r4 &= 0xffff
     171:	r5 += r4
     172:	r4 = r5
     173:	r4 >>= 0x10
     174:	w5 &= 0xffff
     175:	w5 += w4
     176:	w4 = w5
     177:	w4 >>= 0x10
     178:	w4 += w5
     179:	r9 = 0xc
     180:	w8 >>= 0x10
     181:	w4 &= 0xffff
     182:	*(u64 *)(r10 - 0x80) = r8
     183:	if w4 == w8 goto -0x73 <turnpike+0x1c8>
     184:	r4 = *(u64 *)(r10 - 0x80)
     185:	if w4 == 0x0 goto -0x75 <turnpike+0x1c8>
     186:	w5 = *(u32 *)(r2 + 0x28)
     187:	r4 = *(u64 *)(r10 - 0xc8)
     188:	*(u64 *)(r10 - 0x28) = r4
     189:	r4 = *(u64 *)(r10 - 0xc0)
     190:	*(u64 *)(r10 - 0x30) = r4
     191:	r4 = *(u64 *)(r10 - 0x78)
     192:	*(u64 *)(r10 - 0x38) = r4
     193:	r4 = *(u64 *)(r10 - 0x70)
     194:	*(u64 *)(r10 - 0x40) = r4
     195:	*(u64 *)(r10 - 0x90) = r5
     196:	w4 = w5
     197:	w4 >>= 0x10
     198:	*(u64 *)(r10 - 0xa0) = r4
     199:	r8 = r4
     200:	r8 = be16 r8
     201:	w9 = *(u16 *)(r0 + 0x6)
     202:	w9 &= 0xffff
     203:	w4 = 0x1
     204:	*(u64 *)(r10 - 0xa8) = r4
     205:	w5 = 0x1
     206:	if w8 <= w9 goto +0x1 <turnpike+0x620>
     207:	w5 = 0x0
     208:	w9 = *(u16 *)(r0 + 0x4)
     209:	w4 = 0x1
     210:	if w9 <= w8 goto +0x1 <turnpike+0x640>
     211:	w4 = 0x0
     212:	r9 = *(u64 *)(r10 - 0x88)
     213:	w9 += -0x8
     214:	w4 &= w5
     215:	w8 = w4
     216:	w8 &= 0x1
     217:	*(u64 *)(r10 - 0xb8) = r9
     218:	if w8 != 0x0 goto +0xb <turnpike+0x6d0>
     219:	if w9 < 0x4 goto +0x184 <turnpike+0x12a0>
     220:	r5 = r2
     221:	r5 += 0x34
     222:	if r5 > r1 goto +0x181 <turnpike+0x12a0>
     223:	w5 = *(u8 *)(r3 + 0x0)
     224:	if w5 < 0x40 goto +0x17f <turnpike+0x12a0>
     225:	w9 = *(u32 *)(r0 + 0x44)
     226:	if w9 < w5 goto +0x17d <turnpike+0x12a0>
     227:	w1 = *(u32 *)(r3 + 0x0)
     228:	*(u64 *)(r10 - 0xa8) = r1
     229:	r9 = *(u64 *)(r10 - 0xb8)
     230:	*(u32 *)(r10 - 0xd0) = w4
     231:	r4 = 0x10000000000 ll
     233:	r1 = *(u64 *)(r10 - 0xa8)
     234:	if w8 != 0x0 goto +0x3 <turnpike+0x710>
     235:	w4 = w1
     236:	w4 &= 0xffff
     237:	r4 <<= 0x20
     238:	*(u64 *)(r10 - 0xa8) = r1
     239:	r2 = *(u64 *)(r0 + 0x10)
     240:	r1 = *(u64 *)(r10 - 0x70)
     241:	r2 *= r1
     242:	r1 = *(u64 *)(r0 + 0x18)
     243:	r3 = *(u64 *)(r10 - 0x78)
     244:	r1 *= r3
     245:	r1 += r2
     246:	r2 = *(u64 *)(r0 + 0x20)
     247:	r3 = *(u64 *)(r10 - 0xc0)
     248:	r2 *= r3
     249:	r1 += r2
     250:	r2 = *(u64 *)(r0 + 0x28)
     251:	r3 = *(u64 *)(r10 - 0xc8)
     252:	r2 *= r3
     253:	r1 += r2
     254:	r2 = *(u64 *)(r10 - 0x90)
     255:	r4 |= r2
     256:	r2 = *(u64 *)(r0 + 0x30)
     257:	r2 *= r4
     258:	r1 += r2
     259:	r9 = r1
     260:	r9 >>= 0x20
     261:	r9 ^= r1
     262:	r1 = *(u64 *)(r0 + 0x38)
     263:	r9 *= r1
     264:	*(u64 *)(r10 - 0xb0) = r0
     265:	w1 = *(u32 *)(r0 + 0xc)
     266:	w1 >>= 0x1
     267:	r9 >>= 0x20
     268:	r2 = r9
     269:	r2 *= r1
     270:	r2 >>= 0x20
     271:	*(u32 *)(r10 - 0x20) = w2
     272:	r2 = r10
     273:	r2 += -0x20
     274:	r1 = 0x0 ll
		0000000000000890:  R_BPF_64_64	WIDE
     276:	r8 = r4
     277:	call 0x1
     278:	r3 = r8
     279:	if r0 == 0x0 goto +0x18a <turnpike+0x14b0>
     280:	r9 &= 0x1
     281:	r1 = r9
     282:	r1 <<= 0x7
     283:	r4 = r0
     284:	r4 += r1
     285:	r5 = *(u64 *)(r4 + 0x10)
     286:	r1 = 0xffffffffffff ll
     288:	r2 = r5
     289:	r2 &= r1
     290:	r1 = r3
     291:	if r2 != r3 goto +0x12 <turnpike+0x950>
     292:	r2 = *(u64 *)(r4 + 0x8)
     293:	r3 = *(u64 *)(r4 + 0x0)
     294:	r8 = *(u64 *)(r10 - 0x70)
     295:	if r3 != r8 goto +0xe <turnpike+0x950>
     296:	r3 = *(u64 *)(r10 - 0x78)
     297:	if r2 != r3 goto +0xc <turnpike+0x950>
     298:	w2 = *(u8 *)(r4 + 0x27)
     299:	r2 <<= 0x5
     300:	r3 = *(u64 *)(r10 - 0xb0)
     301:	r3 += r2
     302:	*(u64 *)(r10 - 0xd8) = r3
     303:	r2 = *(u64 *)(r3 + 0x208)
     304:	r3 = *(u64 *)(r10 - 0xc0)
     305:	if r2 != r3 goto +0x4 <turnpike+0x950>
     306:	r2 = *(u64 *)(r10 - 0xd8)
     307:	r2 = *(u64 *)(r2 + 0x210)
     308:	r3 = *(u64 *)(r10 - 0xc8)
     309:	if r2 == r3 goto +0x37a <turnpike+0x2520>
     310:	r9 ^= 0x1
     311:	r9 <<= 0x7
     312:	r0 += r9
     313:	r3 = *(u64 *)(r0 + 0x10)
     314:	r2 = r3
     315:	r4 = 0xffffffffffff ll
     317:	r2 &= r4
     318:	r8 = r1
     319:	if r2 != r8 goto +0x160 <turnpike+0x14a0>
     320:	r1 = *(u64 *)(r0 + 0x8)
     321:	r2 = *(u64 *)(r0 + 0x0)
     322:	r4 = *(u64 *)(r10 - 0x70)
     323:	if r2 != r4 goto +0x15c <turnpike+0x14a0>
     324:	r2 = *(u64 *)(r10 - 0x78)
     325:	if r1 != r2 goto +0x15a <turnpike+0x14a0>
     326:	w1 = *(u8 *)(r0 + 0x27)
     327:	r1 <<= 0x5
     328:	r2 = *(u64 *)(r10 - 0xb0)
     329:	r2 += r1
     330:	*(u64 *)(r10 - 0xd8) = r2
     331:	r1 = *(u64 *)(r2 + 0x208)
     332:	r2 = *(u64 *)(r10 - 0xc0)
     333:	if r1 != r2 goto +0x152 <turnpike+0x14a0>
     334:	r1 = *(u64 *)(r10 - 0xd8)
     335:	r1 = *(u64 *)(r1 + 0x210)
     336:	r2 = *(u64 *)(r10 - 0xc8)
     337:	if r1 == r2 goto +0x1 <turnpike+0xa38>
     338:	goto +0x14d <turnpike+0x14a0>
     339:	*(u64 *)(r10 - 0xe8) = r3
     340:	r1 = r0
     341:	r1 += 0x10
     342:	*(u64 *)(r10 - 0xe0) = r1
     343:	r1 = *(u64 *)(r10 - 0xd8)
     344:	r1 += 0x208
     345:	*(u64 *)(r10 - 0xd8) = r1
     346:	r0 += 0x48
     347:	*(u64 *)(r10 - 0xf0) = r0
     348:	goto +0x35c <turnpike+0x2568>
     349:	w3 <<= 0x10
     350:	w3 |= w5
     351:	r9 = 0x16
     352:	w5 = w3
     353:	goto +0x4 <turnpike+0xad0>
     354:	r9 = 0x12
     355:	r2 = r7
     356:	r2 += 0x12
     357:	if w3 == 0xdd86 goto -0x129 <turnpike+0x188>
     358:	*(u32 *)(r10 - 0x50) = w5
     359:	*(u64 *)(r10 - 0x48) = r9
     360:	*(u64 *)(r10 - 0x58) = r8
     361:	r3 = r2
     362:	r3 += 0x1c
     363:	r9 = 0x3
     364:	if r3 > r1 goto -0x128 <turnpike+0x1c8>
     365:	w4 = *(u32 *)(r2 + 0x8)
     366:	*(u64 *)(r10 - 0x70) = r4
     367:	w4 &= 0xff00
     368:	if w4 != 0x1100 goto -0x12c <turnpike+0x1c8>
     369:	w4 = *(u32 *)(r2 + 0x0)
     370:	*(u64 *)(r10 - 0x68) = r4
     371:	w4 &= 0xff
     372:	r9 = 0x4
     373:	if w4 != 0x45 goto -0x131 <turnpike+0x1c8>
     374:	w4 = *(u32 *)(r2 + 0x4)
     375:	*(u64 *)(r10 - 0x78) = r4
     376:	w4 &= -0x410000
     377:	if w4 != 0x0 goto -0x135 <turnpike+0x1c8>
     378:	r9 = *(u64 *)(r2 + 0xc)
     379:	r5 = *(u64 *)(r10 - 0x78)
     380:	r4 = *(u64 *)(r10 - 0x68)
     381:	r5 += r4
     382:	r4 = *(u64 *)(r10 - 0x70)
     383:	r5 += r4
     384:	r4 = r9
     385:	r4 >>= 0x20
     386:	*(u64 *)(r10 - 0x90) = r9
     387:	r9 <<= 0x20
     388:	r9 >>= 0x20
     389:	r4 += r9
     390:	*(u64 *)(r10 - 0x60) = r4
     391:	r5 += r4
     392:	r9 = r5
     393:	r9 >>= 0x20
     394:	r5 <<= 0x20
     395:	r5 >>= 0x20
     396:	r5 += r9
     397:	r4 = r5
     398:	r4 &= 0xffff
     399:	r9 = r5
     400:	r9 >>= 0x20
     401:	r9 += r4
     402:	r5 >>= 0x10
     403:	r5 &= 0xffff
     404:	r9 += r5
     405:	r4 = r9
     406:	r4 >>= 0x10
     407:	w9 &= 0xffff
     408:	w9 += w4
     409:	w4 = w9
     410:	w4 >>= 0x10
     411:	w4 += w9
     412:	r9 = 0x5
     413:	w4 &= 0xffff
     414:	if w4 != 0xffff goto -0x15a <turnpike+0x1c8>
     415:	w5 = *(u32 *)(r2 + 0x18)
     416:	r4 = *(u64 *)(r10 - 0x68)
     417:	r4 = be32 r4
     418:	w4 &= 0xffff
     419:	*(u64 *)(r10 - 0x88) = r4
     420:	w8 = w4
     421:	w8 += -0x14
     422:	*(u64 *)(r10 - 0x80) = r5
     423:	r4 = r5
     424:	r4 = be16 r4
     425:	r9 = 0x4
     426:	*(u32 *)(r10 - 0xa0) = w8
     427:	if w8 != w4 goto -0x167 <turnpike+0x1c8>
     428:	r4 = r2
     429:	r4 += 0x14
     430:	w5 = w1
     431:	w5 -= w4
     432:	*(u32 *)(r10 - 0x98) = w5
     433:	w4 = *(u32 *)(r10 - 0xa0)
     434:	if w5 < w4 goto -0x16e <turnpike+0x1c8>
     435:	r4 = *(u64 *)(r10 - 0x88)
     436:	if w4 < 0x1c goto -0x170 <turnpike+0x1c8>
     437:	r9 = *(u64 *)(r10 - 0x80)
     438:	w4 = w9
     439:	w4 &= 0xffff
     440:	r8 = *(u64 *)(r10 - 0x60)
     441:	r8 += r4
     442:	r8 += 0x1100
     443:	r4 = r8
     444:	r4 >>= 0x20
     445:	r8 <<= 0x20
     446:	r8 >>= 0x20
     447:	r8 += r4
     448:	r4 = r8
     449:	r4 &= 0xffff
     450:	r5 = r8
     451:	r5 >>= 0x20
     452:	r5 += r4
     453:	r8 >>= 0x10
     454:	r8 &= 0xffff
     455:	r5 += r8
     456:	r4 = r5
     457:	r4 >>= 0x10
     458:	w5 &= 0xffff
     459:	w5 += w4
     460:	w4 = w5
     461:	w4 >>= 0x10
     462:	w4 += w5
     463:	r5 = r9
     464:	w5 >>= 0x10
     465:	w4 &= 0xffff
     466:	r9 = 0xc
     467:	*(u64 *)(r10 - 0x80) = r5
     468:	if w4 == w5 goto -0x190 <turnpike+0x1c8>
     469:	w8 = *(u32 *)(r2 + 0x14)
     470:	*(u64 *)(r10 - 0x60) = r8
     471:	w8 >>= 0x10
     472:	*(u64 *)(r10 - 0xc8) = r8
     473:	r8 = be16 r8
     474:	w9 = *(u16 *)(r0 + 0x6)
     475:	w9 &= 0xffff
     476:	w4 = 0x1
     477:	*(u64 *)(r10 - 0xa8) = r4
     478:	w5 = 0x1
     479:	if w8 <= w9 goto +0x1 <turnpike+0xea8>
     480:	w5 = 0x0
     481:	w9 = *(u16 *)(r0 + 0x4)
     482:	w4 = 0x1
     483:	if w9 <= w8 goto +0x1 <turnpike+0xec8>
     484:	w4 = 0x0
     485:	w4 &= w5
     486:	r5 = *(u64 *)(r10 - 0x88)
     487:	w5 += -0x1c
     488:	*(u32 *)(r10 - 0xc0) = w4
     489:	w4 &= 0x1
     490:	*(u64 *)(r10 - 0xb8) = r5
     491:	if w4 != 0x0 goto +0xb <turnpike+0xf58>
     492:	if w5 < 0x4 goto +0x16f <turnpike+0x1a80>
     493:	r5 = r2
     494:	r5 += 0x20
     495:	if r5 > r1 goto +0x16c <turnpike+0x1a80>
     496:	w5 = *(u8 *)(r3 + 0x0)
     497:	if w5 < 0x40 goto +0x16a <turnpike+0x1a80>
     498:	w9 = *(u32 *)(r0 + 0x44)
     499:	if w9 < w5 goto +0x168 <turnpike+0x1a80>
     500:	w1 = *(u32 *)(r3 + 0x0)
     501:	*(u64 *)(r10 - 0xa8) = r1
     502:	r5 = *(u64 *)(r10 - 0xb8)
     503:	r8 = 0x10000000000 ll
     505:	r1 = *(u64 *)(r10 - 0xa8)
     506:	if w4 != 0x0 goto +0x3 <turnpike+0xf90>
     507:	w8 = w1
     508:	w8 &= 0xffff
     509:	r8 <<= 0x20
     510:	*(u64 *)(r10 - 0xa8) = r1
     511:	r1 = *(u64 *)(r0 + 0x10)
     512:	r2 = *(u64 *)(r10 - 0x90)
     513:	r1 *= r2
     514:	r2 = *(u64 *)(r10 - 0x60)
     515:	r8 |= r2
     516:	r2 = *(u64 *)(r0 + 0x18)
     517:	r3 = r8
     518:	r3 *= r2
     519:	r3 += r1
     520:	r9 = r3
     521:	r9 >>= 0x20
     522:	r9 ^= r3
     523:	r1 = *(u64 *)(r0 + 0x38)
     524:	r9 *= r1
     525:	*(u64 *)(r10 - 0xb0) = r0
     526:	w1 = *(u32 *)(r0 + 0x8)
     527:	w1 >>= 0x1
     528:	r9 >>= 0x20
     529:	r2 = r9
     530:	r2 *= r1
     531:	r2 >>= 0x20
     532:	*(u32 *)(r10 - 0x20) = w2
     533:	r2 = r10
     534:	r2 += -0x20
     535:	r1 = 0x0 ll
		00000000000010b8:  R_BPF_64_64	NARROW
     537:	call 0x1
     538:	if r0 == 0x0 goto +0x18a <turnpike+0x1cc8>
     539:	r9 &= 0x1
     540:	r1 = r9
     541:	r1 <<= 0x6
     542:	r4 = r0
     543:	r4 += r1
     544:	r2 = *(u64 *)(r4 + 0x8)
     545:	r1 = 0xffffffffffff ll
     547:	*(u64 *)(r10 - 0xe8) = r2
     548:	r2 &= r1
     549:	if r2 != r8 goto +0x14 <turnpike+0x1170>
     550:	w2 = *(u32 *)(r4 + 0x0)
     551:	r3 = *(u64 *)(r10 - 0x90)
     552:	if w2 != w3 goto +0x11 <turnpike+0x1170>
     553:	w2 = *(u8 *)(r4 + 0x1f)
     554:	r2 <<= 0x5
     555:	r3 = *(u64 *)(r10 - 0xb0)
     556:	r3 += r2
     557:	*(u64 *)(r10 - 0xd8) = r3
     558:	r2 = *(u64 *)(r3 + 0x208)
     559:	if r2 != 0x0 goto +0xa <turnpike+0x1170>
     560:	r2 = -0x100000000 ll
     562:	r3 = *(u64 *)(r10 - 0x90)
     563:	r3 &= r2
     564:	r2 = 0xffff0000 ll
     566:	r3 |= r2
     567:	r2 = *(u64 *)(r10 - 0xd8)
     568:	r2 = *(u64 *)(r2 + 0x210)
     569:	if r2 == r3 goto +0x2bd <turnpike+0x2758>
     570:	r9 ^= 0x1
     571:	r9 <<= 0x6
     572:	r0 += r9
     573:	r3 = *(u64 *)(r0 + 0x8)
     574:	r2 = r3
     575:	r2 &= r1
     576:	if r2 != r8 goto +0x162 <turnpike+0x1cb8>
     577:	w1 = *(u32 *)(r0 + 0x0)
     578:	r2 = *(u64 *)(r10 - 0x90)
     579:	if w1 != w2 goto +0x15f <turnpike+0x1cb8>
     580:	w1 = *(u8 *)(r0 + 0x1f)
     581:	r1 <<= 0x5
     582:	r2 = *(u64 *)(r10 - 0xb0)
     583:	r2 += r1
     584:	*(u64 *)(r10 - 0xd8) = r2
     585:	r1 = *(u64 *)(r2 + 0x208)
     586:	if r1 != 0x0 goto +0x158 <turnpike+0x1cb8>
     587:	r1 = -0x100000000 ll
     589:	r2 = *(u64 *)(r10 - 0x90)
     590:	r2 &= r1
     591:	r1 = 0xffff0000 ll
     593:	r2 |= r1
     594:	r1 = *(u64 *)(r10 - 0xd8)
     595:	r1 = *(u64 *)(r1 + 0x210)
     596:	if r1 == r2 goto +0x1 <turnpike+0x1250>
     597:	goto +0x14d <turnpike+0x1cb8>
     598:	*(u64 *)(r10 - 0xe8) = r3
     599:	r1 = r0
     600:	r1 += 0x8
     601:	*(u64 *)(r10 - 0xe0) = r1
     602:	r1 = *(u64 *)(r10 - 0xd8)
     603:	r1 += 0x208
     604:	*(u64 *)(r10 - 0xd8) = r1
     605:	r0 += 0x4
     606:	*(u64 *)(r10 - 0xf0) = r0
     607:	goto +0x29f <turnpike+0x2798>
     608:	r8 = 0x20
     609:	r4 = *(u64 *)(r10 - 0xb8)
     610:	if w4 == 0x0 goto +0x12 <turnpike+0x1348>
     611:	r2 += 0x31
     612:	if r2 > r1 goto +0x10 <turnpike+0x1348>
     613:	r9 = 0x7
     614:	w1 = *(u8 *)(r3 + 0x0)
     615:	if w1 < 0x4 goto -0x223 <turnpike+0x1c8>
     616:	w2 = w1
     617:	w2 += -0x14
     618:	w2 &= 0xff
     619:	if w2 < 0x2c goto -0x227 <turnpike+0x1c8>
     620:	r2 = r0
     621:	w3 = *(u32 *)(r0 + 0x44)
     622:	r8 = 0x22
     623:	if w3 >= w1 goto +0x1 <turnpike+0x1328>
     624:	r8 = 0x20
     625:	w1 &= 0xff
     626:	if w1 > 0x3f goto +0x1 <turnpike+0x1340>
     627:	r8 = 0x20
     628:	r0 = r2
     629:	r1 = r0
     630:	r2 = *(u64 *)(r10 - 0xc0)
     631:	r3 = *(u64 *)(r10 - 0xc8)
     632:	r4 = *(u64 *)(r10 - 0xa0)
     633:	r6 = r0
     634:	call 0xc0
		00000000000013d0:  R_BPF_64_32	.text
     635:	r9 = 0x3
     636:	if w0 == 0x0 goto -0x238 <turnpike+0x1c8>
     637:	call 0x76
     638:	w2 = *(u32 *)(r6 + 0x40)
     639:	r0 >>= 0x6
     640:	if w2 <= w0 goto -0x23c <turnpike+0x1c8>
     641:	r2 = *(u64 *)(r7 + 0x0)
     642:	r3 = 0xffffffffffff ll
     644:	r2 &= r3
     645:	r9 = 0xf
     646:	if r2 == 0x0 goto -0x242 <turnpike+0x1c8>
     647:	r3 = *(u64 *)(r6 + 0x48)
     648:	r9 = r8
     649:	if r3 == r2 goto -0x245 <turnpike+0x1c8>
     650:	r3 = *(u64 *)(r6 + 0x50)
     651:	r9 = r8
     652:	if r3 == r2 goto -0x248 <turnpike+0x1c8>
     653:	r3 = *(u64 *)(r6 + 0x58)
     654:	r9 = r8
     655:	if r3 == r2 goto -0x24b <turnpike+0x1c8>
     656:	r3 = *(u64 *)(r6 + 0x60)
     657:	r9 = r8
     658:	if r3 == r2 goto -0x24e <turnpike+0x1c8>
     659:	r3 = *(u64 *)(r6 + 0x68)
     660:	r9 = r8
     661:	if r3 == r2 goto -0x251 <turnpike+0x1c8>
     662:	r3 = *(u64 *)(r6 + 0x70)
     663:	r9 = r8
     664:	if r3 == r2 goto -0x254 <turnpike+0x1c8>
     665:	r3 = *(u64 *)(r6 + 0x78)
     666:	r9 = r8
     667:	if r3 == r2 goto -0x257 <turnpike+0x1c8>
     668:	r1 = *(u64 *)(r6 + 0x80)
     669:	r9 = r8
     670:	if r1 == r2 goto -0x25a <turnpike+0x1c8>
     671:	goto +0x101 <turnpike+0x1ca8>
     672:	if r3 s> -0x1 goto +0x1 <turnpike+0x14b0>
     673:	goto +0x1bb <turnpike+0x2288>
     674:	w1 = *(u32 *)(r10 - 0xd0)
     675:	w1 &= 0x1
     676:	if w1 != 0x0 goto +0x2c <turnpike+0x1628>
     677:	r9 = 0x9
     678:	r3 = *(u64 *)(r10 - 0xa8)
     679:	r3 = be32 r3
     680:	w3 &= 0xffff
     681:	r2 = *(u64 *)(r10 - 0x88)
     682:	w2 += -0xc
     683:	r1 = *(u64 *)(r10 - 0xb0)
     684:	if w2 < w3 goto +0x1 <turnpike+0x1510>
     685:	goto -0x269 <turnpike+0x1c8>
     686:	r2 = *(u64 *)(r10 - 0xc0)
     687:	r3 = *(u64 *)(r10 - 0xc8)
     688:	r4 = *(u64 *)(r10 - 0xa0)
     689:	call 0xc0
		0000000000001588:  R_BPF_64_32	.text
     690:	r9 = 0x3
     691:	if w0 == 0x0 goto -0x26f <turnpike+0x1c8>
     692:	call 0x76
     693:	r1 = *(u64 *)(r10 - 0xb0)
     694:	w2 = *(u32 *)(r1 + 0x40)
     695:	r0 >>= 0x6
     696:	if w2 <= w0 goto -0x274 <turnpike+0x1c8>
     697:	r2 = *(u64 *)(r7 + 0x0)
     698:	r3 = 0xffffffffffff ll
     700:	r2 &= r3
     701:	r9 = 0xf
     702:	if r2 == 0x0 goto -0x27a <turnpike+0x1c8>
     703:	r9 = 0x22
     704:	r3 = *(u64 *)(r1 + 0x48)
     705:	if r3 == r2 goto -0x27d <turnpike+0x1c8>
     706:	r3 = *(u64 *)(r1 + 0x50)
     707:	if r3 == r2 goto -0x27f <turnpike+0x1c8>
     708:	r3 = *(u64 *)(r1 + 0x58)
     709:	if r3 == r2 goto -0x281 <turnpike+0x1c8>
     710:	r3 = *(u64 *)(r1 + 0x60)
     711:	if r3 == r2 goto -0x283 <turnpike+0x1c8>
     712:	r3 = *(u64 *)(r1 + 0x68)
     713:	if r3 == r2 goto -0x285 <turnpike+0x1c8>
     714:	r3 = *(u64 *)(r1 + 0x70)
     715:	if r3 == r2 goto -0x287 <turnpike+0x1c8>
     716:	r3 = *(u64 *)(r1 + 0x78)
     717:	if r3 == r2 goto -0x289 <turnpike+0x1c8>
     718:	r1 = *(u64 *)(r1 + 0x80)
     719:	if r1 == r2 goto -0x28b <turnpike+0x1c8>
     720:	goto +0xd0 <turnpike+0x1ca8>
     721:	call 0x76
     722:	r8 = r0
     723:	r9 = r10
     724:	r9 += -0x20
     725:	r1 = r9
     726:	w2 = 0x0
     727:	r3 = 0x10
     728:	call -0x1
		00000000000016c0:  R_BPF_64_32	memset
     729:	r1 = *(u64 *)(r10 - 0xc8)
     730:	*(u64 *)(r10 - 0x8) = r1
     731:	r1 = *(u64 *)(r10 - 0xc0)
     732:	*(u64 *)(r10 - 0x10) = r1
     733:	r6 = *(u64 *)(r10 - 0x90)
     734:	w6 &= -0x10000
     735:	r1 = 0x30000000000 ll
     737:	*(u64 *)(r10 - 0x90) = r6
     738:	r6 |= r1
     739:	r1 = *(u64 *)(r10 - 0xb0)
     740:	r2 = r9
     741:	r3 = r6
     742:	call 0x1c5
		0000000000001730:  R_BPF_64_32	.text
     743:	r9 = 0x3
     744:	if r0 == 0x0 goto -0x2a4 <turnpike+0x1c8>
     745:	r1 = *(u64 *)(r0 + 0x0)
     746:	r2 = 0xffffffffffff ll
     748:	r1 &= r2
     749:	if r1 != r6 goto -0x2a9 <turnpike+0x1c8>
     750:	r1 = *(u64 *)(r0 - 0x10)
     751:	r2 = *(u64 *)(r0 - 0x8)
     752:	r1 |= r2
     753:	if r1 != 0x0 goto -0x2ad <turnpike+0x1c8>
     754:	r6 = *(u64 *)(r10 - 0xb0)
     755:	r6 += 0x208
     756:	w2 = *(u8 *)(r0 + 0x17)
     757:	r2 <<= 0x5
     758:	r1 = r6
     759:	r1 += r2
     760:	r2 = *(u64 *)(r1 + 0x0)
     761:	r3 = *(u64 *)(r10 - 0xc0)
     762:	if r2 != r3 goto -0x2b6 <turnpike+0x1c8>
     763:	r1 = *(u64 *)(r1 + 0x8)
     764:	r2 = *(u64 *)(r10 - 0xc8)
     765:	if r1 != r2 goto -0x2b9 <turnpike+0x1c8>
     766:	r8 >>= 0x6
     767:	w1 = *(u32 *)(r0 + 0x8)
     768:	w2 = *(u32 *)(r0 + 0xc)
     769:	w2 = *(u32 *)(r0 + 0x10)
     770:	r9 = 0xa
     771:	if w1 <= w8 goto -0x2bf <turnpike+0x1c8>
     772:	r1 = 0x20000000000 ll
     774:	r3 = *(u64 *)(r10 - 0x90)
     775:	r3 |= r1
     776:	r2 = r10
     777:	r2 += -0x40
     778:	r1 = *(u64 *)(r10 - 0xb0)
     779:	*(u64 *)(r10 - 0x90) = r3
     780:	r9 = r0
     781:	call 0x1c5
		0000000000001868:  R_BPF_64_32	.text
     782:	r1 = r9
     783:	if r0 == 0x0 goto +0x22 <turnpike+0x1930>
     784:	r2 = *(u64 *)(r0 + 0x0)
     785:	r3 = 0xffffffffffff ll
     787:	r2 &= r3
     788:	r3 = *(u64 *)(r10 - 0x90)
     789:	if r2 != r3 goto +0x1c <turnpike+0x1930>
     790:	r2 = *(u64 *)(r0 - 0x8)
     791:	r3 = *(u64 *)(r0 - 0x10)
     792:	r4 = *(u64 *)(r10 - 0x70)
     793:	if r3 != r4 goto +0x18 <turnpike+0x1930>
     794:	r3 = *(u64 *)(r10 - 0x78)
     795:	if r2 != r3 goto +0x16 <turnpike+0x1930>
     796:	w2 = *(u8 *)(r0 + 0x17)
     797:	r2 <<= 0x5
     798:	r6 += r2
     799:	r2 = *(u64 *)(r6 + 0x0)
     800:	r3 = *(u64 *)(r10 - 0xc0)
     801:	if r2 != r3 goto +0x10 <turnpike+0x1930>
     802:	r2 = *(u64 *)(r6 + 0x8)
     803:	r3 = *(u64 *)(r10 - 0xc8)
     804:	if r2 != r3 goto +0xd <turnpike+0x1930>
     805:	w2 = *(u32 *)(r0 + 0x8)
     806:	w2 = *(u32 *)(r0 + 0xc)
     807:	w3 = *(u32 *)(r0 + 0x10)
     808:	r9 = 0xb
     809:	if w2 > w8 goto -0x2e5 <turnpike+0x1c8>
     810:	w2 = *(u32 *)(r0 + 0x8)
     811:	w2 = *(u32 *)(r0 + 0xc)
     812:	w3 = *(u32 *)(r0 + 0x10)
     813:	r9 = 0xa
     814:	if w8 <= w2 goto -0x2ea <turnpike+0x1c8>
     815:	w8 -= w2
     816:	if w8 > 0x1 goto +0x1 <turnpike+0x1930>
     817:	goto -0x2ed <turnpike+0x1c8>
     818:	r9 = 0x9
     819:	w1 = *(u8 *)(r1 + 0x16)
     820:	w1 &= 0x8
     821:	if w1 == 0x0 goto -0x2f1 <turnpike+0x1c8>
     822:	call 0x76
     823:	r1 = *(u64 *)(r10 - 0xb0)
     824:	w1 = *(u32 *)(r1 + 0x40)
     825:	r0 >>= 0x6
     826:	r9 = 0x3
     827:	if w1 <= w0 goto -0x2f7 <turnpike+0x1c8>
     828:	r1 = *(u64 *)(r7 + 0x0)
     829:	r2 = 0xffffffffffff ll
     831:	r1 &= r2
     832:	r9 = 0xf
     833:	if r1 == 0x0 goto -0x2fd <turnpike+0x1c8>
     834:	r9 = 0x28
     835:	r2 = *(u64 *)(r10 - 0xb0)
     836:	r2 = *(u64 *)(r2 + 0x48)
     837:	if r2 == r1 goto -0x301 <turnpike+0x1c8>
     838:	r2 = *(u64 *)(r10 - 0xb0)
     839:	r2 = *(u64 *)(r2 + 0x50)
     840:	if r2 == r1 goto -0x304 <turnpike+0x1c8>
     841:	r2 = *(u64 *)(r10 - 0xb0)
     842:	r2 = *(u64 *)(r2 + 0x58)
     843:	if r2 == r1 goto -0x307 <turnpike+0x1c8>
     844:	r2 = *(u64 *)(r10 - 0xb0)
     845:	r2 = *(u64 *)(r2 + 0x60)
     846:	if r2 == r1 goto -0x30a <turnpike+0x1c8>
     847:	r2 = *(u64 *)(r10 - 0xb0)
     848:	r2 = *(u64 *)(r2 + 0x68)
     849:	if r2 == r1 goto -0x30d <turnpike+0x1c8>
     850:	r2 = *(u64 *)(r10 - 0xb0)
     851:	r2 = *(u64 *)(r2 + 0x70)
     852:	if r2 == r1 goto -0x310 <turnpike+0x1c8>
     853:	r2 = *(u64 *)(r10 - 0xb0)
     854:	r2 = *(u64 *)(r2 + 0x78)
     855:	if r2 == r1 goto -0x313 <turnpike+0x1c8>
     856:	r2 = *(u64 *)(r10 - 0xb0)
     857:	r2 = *(u64 *)(r2 + 0x80)
     858:	if r2 == r1 goto -0x316 <turnpike+0x1c8>
     859:	goto +0x45 <turnpike+0x1ca8>
     860:	r8 = 0x20
     861:	r4 = *(u64 *)(r10 - 0xb8)
     862:	if w4 == 0x0 goto +0x12 <turnpike+0x1b28>
     863:	r2 += 0x1d
     864:	if r2 > r1 goto +0x10 <turnpike+0x1b28>
     865:	r9 = 0x7
     866:	w1 = *(u8 *)(r3 + 0x0)
     867:	if w1 < 0x4 goto -0x31f <turnpike+0x1c8>
     868:	w2 = w1
     869:	w2 += -0x14
     870:	w2 &= 0xff
     871:	if w2 < 0x2c goto -0x323 <turnpike+0x1c8>
     872:	r2 = r0
     873:	w3 = *(u32 *)(r0 + 0x44)
     874:	r8 = 0x22
     875:	if w3 >= w1 goto +0x1 <turnpike+0x1b08>
     876:	r8 = 0x20
     877:	w1 &= 0xff
     878:	if w1 > 0x3f goto +0x1 <turnpike+0x1b20>
     879:	r8 = 0x20
     880:	r0 = r2
     881:	r1 = -0x100000000 ll
     883:	r3 = *(u64 *)(r10 - 0x90)
     884:	r3 &= r1
     885:	r1 = 0xffff0000 ll
     887:	r3 |= r1
     888:	r1 = r0
     889:	r2 = 0x0
     890:	r4 = *(u64 *)(r10 - 0xc8)
     891:	r6 = r0
     892:	call 0xc0
		0000000000001be0:  R_BPF_64_32	.text
     893:	r9 = 0x3
     894:	if w0 == 0x0 goto -0x33a <turnpike+0x1c8>
     895:	call 0x76
     896:	w2 = *(u32 *)(r6 + 0x40)
     897:	r0 >>= 0x6
     898:	if w2 <= w0 goto -0x33e <turnpike+0x1c8>
     899:	r2 = *(u64 *)(r7 + 0x0)
     900:	r3 = 0xffffffffffff ll
     902:	r2 &= r3
     903:	r9 = 0xf
     904:	if r2 == 0x0 goto -0x344 <turnpike+0x1c8>
     905:	r3 = *(u64 *)(r6 + 0x48)
     906:	r9 = r8
     907:	if r3 == r2 goto -0x347 <turnpike+0x1c8>
     908:	r3 = *(u64 *)(r6 + 0x50)
     909:	r9 = r8
     910:	if r3 == r2 goto -0x34a <turnpike+0x1c8>
     911:	r3 = *(u64 *)(r6 + 0x58)
     912:	r9 = r8
     913:	if r3 == r2 goto -0x34d <turnpike+0x1c8>
     914:	r3 = *(u64 *)(r6 + 0x60)
     915:	r9 = r8
     916:	if r3 == r2 goto -0x350 <turnpike+0x1c8>
     917:	r3 = *(u64 *)(r6 + 0x68)
     918:	r9 = r8
     919:	if r3 == r2 goto -0x353 <turnpike+0x1c8>
     920:	r3 = *(u64 *)(r6 + 0x70)
     921:	r9 = r8
     922:	if r3 == r2 goto -0x356 <turnpike+0x1c8>
     923:	r3 = *(u64 *)(r6 + 0x78)
     924:	r9 = r8
     925:	if r3 == r2 goto -0x359 <turnpike+0x1c8>
     926:	r1 = *(u64 *)(r6 + 0x80)
     927:	r9 = r8
     928:	if r1 == r2 goto -0x35c <turnpike+0x1c8>
     929:	r9 = 0xf
     930:	goto -0x35e <turnpike+0x1c8>
     931:	if r3 s> -0x1 goto +0x1 <turnpike+0x1cc8>
     932:	goto +0xe1 <turnpike+0x23d0>
     933:	w1 = *(u32 *)(r10 - 0xc0)
     934:	w1 &= 0x1
     935:	if w1 != 0x0 goto +0x32 <turnpike+0x1e70>
     936:	r9 = 0x9
     937:	r3 = *(u64 *)(r10 - 0xa8)
     938:	r3 = be32 r3
     939:	w3 &= 0xffff
     940:	r2 = *(u64 *)(r10 - 0x88)
     941:	w2 += -0x20
     942:	r1 = *(u64 *)(r10 - 0xb0)
     943:	if w2 < w3 goto +0x1 <turnpike+0x1d28>
     944:	goto -0x36c <turnpike+0x1c8>
     945:	r2 = -0x100000000 ll
     947:	r3 = *(u64 *)(r10 - 0x90)
     948:	r3 &= r2
     949:	r2 = 0xffff0000 ll
     951:	r3 |= r2
     952:	r2 = 0x0
     953:	r4 = *(u64 *)(r10 - 0xc8)
     954:	call 0xc0
		0000000000001dd0:  R_BPF_64_32	.text
     955:	r9 = 0x3
     956:	if w0 == 0x0 goto -0x378 <turnpike+0x1c8>
     957:	call 0x76
     958:	r1 = *(u64 *)(r10 - 0xb0)
     959:	w2 = *(u32 *)(r1 + 0x40)
     960:	r0 >>= 0x6
     961:	if w2 <= w0 goto -0x37d <turnpike+0x1c8>
     962:	r2 = *(u64 *)(r7 + 0x0)
     963:	r3 = 0xffffffffffff ll
     965:	r2 &= r3
     966:	r9 = 0xf
     967:	if r2 == 0x0 goto -0x383 <turnpike+0x1c8>
     968:	r9 = 0x22
     969:	r3 = *(u64 *)(r1 + 0x48)
     970:	if r3 == r2 goto -0x386 <turnpike+0x1c8>
     971:	r3 = *(u64 *)(r1 + 0x50)
     972:	if r3 == r2 goto -0x388 <turnpike+0x1c8>
     973:	r3 = *(u64 *)(r1 + 0x58)
     974:	if r3 == r2 goto -0x38a <turnpike+0x1c8>
     975:	r3 = *(u64 *)(r1 + 0x60)
     976:	if r3 == r2 goto -0x38c <turnpike+0x1c8>
     977:	r3 = *(u64 *)(r1 + 0x68)
     978:	if r3 == r2 goto -0x38e <turnpike+0x1c8>
     979:	r3 = *(u64 *)(r1 + 0x70)
     980:	if r3 == r2 goto -0x390 <turnpike+0x1c8>
     981:	r3 = *(u64 *)(r1 + 0x78)
     982:	if r3 == r2 goto -0x392 <turnpike+0x1c8>
     983:	r1 = *(u64 *)(r1 + 0x80)
     984:	if r1 == r2 goto -0x394 <turnpike+0x1c8>
     985:	goto -0x39 <turnpike+0x1ca8>
     986:	r1 = -0x100000000 ll
     988:	r9 = *(u64 *)(r10 - 0x90)
     989:	r9 &= r1
     990:	r8 = *(u64 *)(r10 - 0x60)
     991:	w8 &= -0x10000
     992:	r1 = 0x30000000000 ll
     994:	*(u64 *)(r10 - 0x60) = r8
     995:	r8 |= r1
     996:	call 0x76
     997:	*(u64 *)(r10 - 0x58) = r0
     998:	r6 = *(u64 *)(r10 - 0xb0)
     999:	r1 = r6
    1000:	*(u64 *)(r10 - 0x50) = r9
    1001:	r2 = r9
    1002:	*(u64 *)(r10 - 0x48) = r8
    1003:	r3 = r8
    1004:	call 0x164
		0000000000001f60:  R_BPF_64_32	.text
    1005:	r1 = r6
    1006:	r9 = 0x3
    1007:	r6 = r0
    1008:	if r0 == 0x0 goto -0x3ac <turnpike+0x1c8>
    1009:	r2 = *(u64 *)(r6 + 0x0)
    1010:	r3 = 0xffffffffffff ll
    1012:	r2 &= r3
    1013:	r3 = *(u64 *)(r10 - 0x48)
    1014:	if r2 != r3 goto -0x3b2 <turnpike+0x1c8>
    1015:	w2 = *(u32 *)(r6 - 0x8)
    1016:	if w2 != 0x0 goto -0x3b4 <turnpike+0x1c8>
    1017:	r2 = r1
    1018:	r2 += 0x208
    1019:	w3 = *(u8 *)(r6 + 0x17)
    1020:	r3 <<= 0x5
    1021:	*(u64 *)(r10 - 0x48) = r2
    1022:	r2 += r3
    1023:	r3 = *(u64 *)(r2 + 0x0)
    1024:	if r3 != 0x0 goto -0x3bc <turnpike+0x1c8>
    1025:	r3 = 0xffff0000 ll
    1027:	r8 = *(u64 *)(r10 - 0x50)
    1028:	r8 |= r3
    1029:	r2 = *(u64 *)(r2 + 0x8)
    1030:	*(u64 *)(r10 - 0x50) = r8
    1031:	if r2 != r8 goto -0x3c3 <turnpike+0x1c8>
    1032:	r8 = *(u64 *)(r10 - 0x58)
    1033:	r8 >>= 0x6
    1034:	r4 = r6
    1035:	w2 = *(u32 *)(r4 + 0x8)
    1036:	w3 = *(u32 *)(r4 + 0xc)
    1037:	w3 = *(u32 *)(r4 + 0x10)
    1038:	r9 = 0xa
    1039:	*(u64 *)(r10 - 0x58) = r8
    1040:	if w2 <= w8 goto -0x3cc <turnpike+0x1c8>
    1041:	r2 = 0x20000000000 ll
    1043:	r3 = *(u64 *)(r10 - 0x60)
    1044:	r3 |= r2
    1045:	r2 = *(u64 *)(r10 - 0x90)
    1046:	r8 = r3
    1047:	call 0x164
		00000000000020b8:  R_BPF_64_32	.text
    1048:	if r0 == 0x0 goto +0x22 <turnpike+0x2178>
    1049:	r1 = *(u64 *)(r0 + 0x0)
    1050:	r2 = 0xffffffffffff ll
    1052:	r1 &= r2
    1053:	if r1 != r8 goto +0x1d <turnpike+0x2178>
    1054:	w1 = *(u32 *)(r0 - 0x8)
    1055:	r2 = *(u64 *)(r10 - 0x90)
    1056:	if w1 != w2 goto +0x1a <turnpike+0x2178>
    1057:	w1 = *(u8 *)(r0 + 0x17)
    1058:	r1 <<= 0x5
    1059:	r3 = *(u64 *)(r10 - 0x48)
    1060:	r3 += r1
    1061:	r2 = r3
    1062:	r1 = *(u64 *)(r3 + 0x0)
    1063:	if r1 != 0x0 goto +0x13 <turnpike+0x2178>
    1064:	r1 = *(u64 *)(r2 + 0x8)
    1065:	r2 = *(u64 *)(r10 - 0x50)
    1066:	if r1 != r2 goto +0x10 <turnpike+0x2178>
    1067:	w1 = *(u32 *)(r0 + 0x8)
    1068:	w1 = *(u32 *)(r0 + 0xc)
    1069:	w2 = *(u32 *)(r0 + 0x10)
    1070:	r9 = 0xb
    1071:	r2 = *(u64 *)(r10 - 0x58)
    1072:	if w1 > w2 goto -0x3ec <turnpike+0x1c8>
    1073:	w1 = *(u32 *)(r0 + 0x8)
    1074:	w1 = *(u32 *)(r0 + 0xc)
    1075:	w2 = *(u32 *)(r0 + 0x10)
    1076:	r9 = 0xa
    1077:	r2 = *(u64 *)(r10 - 0x58)
    1078:	if w2 <= w1 goto -0x3f2 <turnpike+0x1c8>
    1079:	r2 = *(u64 *)(r10 - 0x58)
    1080:	w2 -= w1
    1081:	if w2 > 0x1 goto +0x1 <turnpike+0x2178>
    1082:	goto -0x3f6 <turnpike+0x1c8>
    1083:	r9 = 0x9
    1084:	w1 = *(u8 *)(r6 + 0x16)
    1085:	w1 &= 0x8
    1086:	if w1 == 0x0 goto -0x3fa <turnpike+0x1c8>
    1087:	call 0x76
    1088:	r1 = *(u64 *)(r10 - 0xb0)
    1089:	w2 = *(u32 *)(r1 + 0x40)
    1090:	r0 >>= 0x6
    1091:	r9 = 0x3
    1092:	if w2 <= w0 goto -0x400 <turnpike+0x1c8>
    1093:	r2 = *(u64 *)(r7 + 0x0)
    1094:	r3 = 0xffffffffffff ll
    1096:	r2 &= r3
    1097:	r9 = 0xf
    1098:	if r2 == 0x0 goto -0x406 <turnpike+0x1c8>
    1099:	r9 = 0x28
    1100:	r3 = *(u64 *)(r1 + 0x48)
    1101:	if r3 == r2 goto -0x409 <turnpike+0x1c8>
    1102:	r3 = *(u64 *)(r1 + 0x50)
    1103:	if r3 == r2 goto -0x40b <turnpike+0x1c8>
    1104:	r3 = *(u64 *)(r1 + 0x58)
    1105:	if r3 == r2 goto -0x40d <turnpike+0x1c8>
    1106:	r3 = *(u64 *)(r1 + 0x60)
    1107:	if r3 == r2 goto -0x40f <turnpike+0x1c8>
    1108:	r3 = *(u64 *)(r1 + 0x68)
    1109:	if r3 == r2 goto -0x411 <turnpike+0x1c8>
    1110:	r3 = *(u64 *)(r1 + 0x70)
    1111:	if r3 == r2 goto -0x413 <turnpike+0x1c8>
    1112:	r3 = *(u64 *)(r1 + 0x78)
    1113:	if r3 == r2 goto -0x415 <turnpike+0x1c8>
    1114:	r1 = *(u64 *)(r1 + 0x80)
    1115:	if r1 == r2 goto -0x417 <turnpike+0x1c8>
    1116:	goto -0xbc <turnpike+0x1ca8>
    1117:	r2 = r10
    1118:	r2 += -0x40
    1119:	r1 = *(u64 *)(r10 - 0xb0)
    1120:	r3 = r8
    1121:	call 0x1c5
		0000000000002308:  R_BPF_64_32	.text
    1122:	*(u64 *)(r10 - 0xe0) = r0
    1123:	if r0 == 0x0 goto -0x1c2 <turnpike+0x14b0>
    1124:	r1 = *(u64 *)(r10 - 0xe0)
    1125:	r2 = *(u64 *)(r1 + 0x0)
    1126:	r1 = 0xffffffffffff ll
    1128:	*(u64 *)(r10 - 0xe8) = r2
    1129:	r2 &= r1
    1130:	if r2 != r8 goto -0x1c9 <turnpike+0x14b0>
    1131:	r2 = *(u64 *)(r10 - 0xe0)
    1132:	r1 = *(u64 *)(r2 - 0x8)
    1133:	r2 = *(u64 *)(r2 - 0x10)
    1134:	r3 = *(u64 *)(r10 - 0x70)
    1135:	if r2 != r3 goto -0x1ce <turnpike+0x14b0>
    1136:	r2 = *(u64 *)(r10 - 0x78)
    1137:	if r1 != r2 goto -0x1d0 <turnpike+0x14b0>
    1138:	r1 = *(u64 *)(r10 - 0xe0)
    1139:	w1 = *(u8 *)(r1 + 0x17)
    1140:	r1 <<= 0x5
    1141:	r2 = *(u64 *)(r10 - 0xb0)
    1142:	r2 += r1
    1143:	*(u64 *)(r10 - 0xd8) = r2
    1144:	r1 = *(u64 *)(r2 + 0x208)
    1145:	r2 = *(u64 *)(r10 - 0xc0)
    1146:	if r1 != r2 goto -0x1d9 <turnpike+0x14b0>
    1147:	r1 = *(u64 *)(r10 - 0xd8)
    1148:	r1 = *(u64 *)(r1 + 0x210)
    1149:	r2 = *(u64 *)(r10 - 0xc8)
    1150:	if r1 != r2 goto -0x1dd <turnpike+0x14b0>
    1151:	r1 = *(u64 *)(r10 - 0xd8)
    1152:	r1 += 0x208
    1153:	*(u64 *)(r10 - 0xd8) = r1
    1154:	r1 = *(u64 *)(r10 - 0xe0)
    1155:	r1 += 0x38
    1156:	*(u64 *)(r10 - 0xf0) = r1
    1157:	goto +0x33 <turnpike+0x2568>
    1158:	r1 = *(u64 *)(r10 - 0xb0)
    1159:	r2 = *(u64 *)(r10 - 0x90)
    1160:	r3 = r8
    1161:	call 0x164
		0000000000002448:  R_BPF_64_32	.text
    1162:	*(u64 *)(r10 - 0xe0) = r0
    1163:	if r0 == 0x0 goto -0xe7 <turnpike+0x1cc8>
    1164:	r1 = *(u64 *)(r10 - 0xe0)
    1165:	r2 = *(u64 *)(r1 + 0x0)
    1166:	r1 = 0xffffffffffff ll
    1168:	*(u64 *)(r10 - 0xe8) = r2
    1169:	r2 &= r1
    1170:	if r2 != r8 goto -0xee <turnpike+0x1cc8>
    1171:	r1 = *(u64 *)(r10 - 0xe0)
    1172:	w1 = *(u32 *)(r1 - 0x8)
    1173:	r2 = *(u64 *)(r10 - 0x90)
    1174:	if w1 != w2 goto -0xf2 <turnpike+0x1cc8>
    1175:	r1 = *(u64 *)(r10 - 0xe0)
    1176:	w1 = *(u8 *)(r1 + 0x17)
    1177:	r1 <<= 0x5
    1178:	r2 = *(u64 *)(r10 - 0xb0)
    1179:	r2 += r1
    1180:	*(u64 *)(r10 - 0xd8) = r2
    1181:	r1 = *(u64 *)(r2 + 0x208)
    1182:	if r1 != 0x0 goto -0xfa <turnpike+0x1cc8>
    1183:	r1 = -0x100000000 ll
    1185:	r2 = *(u64 *)(r10 - 0x90)
    1186:	r2 &= r1
    1187:	r1 = 0xffff0000 ll
    1189:	r2 |= r1
    1190:	r1 = *(u64 *)(r10 - 0xd8)
    1191:	r1 = *(u64 *)(r1 + 0x210)
    1192:	if r1 != r2 goto -0x104 <turnpike+0x1cc8>
    1193:	r1 = *(u64 *)(r10 - 0xd8)
    1194:	r1 += 0x208
    1195:	*(u64 *)(r10 - 0xd8) = r1
    1196:	r1 = *(u64 *)(r10 - 0xe0)
    1197:	r1 += -0x4
    1198:	*(u64 *)(r10 - 0xf0) = r1
    1199:	goto +0x4f <turnpike+0x2798>
    1200:	*(u64 *)(r10 - 0xe8) = r5
    1201:	r1 = r4
    1202:	r1 += 0x10
    1203:	*(u64 *)(r10 - 0xe0) = r1
    1204:	r1 = *(u64 *)(r10 - 0xd8)
    1205:	r1 += 0x208
    1206:	*(u64 *)(r10 - 0xd8) = r1
    1207:	r4 += 0x48
    1208:	*(u64 *)(r10 - 0xf0) = r4
    1209:	r9 = 0x10
    1210:	r1 = *(u64 *)(r10 - 0xe0)
    1211:	w8 = *(u8 *)(r1 + 0x16)
    1212:	w1 = w8
    1213:	w1 &= 0x4
    1214:	if w1 == 0x0 goto +0x1 <turnpike+0x25a0>
    1215:	goto -0x47b <turnpike+0x1c8>
    1216:	r1 = *(u64 *)(r10 - 0x68)
    1217:	r1 = be64 r1
    1218:	r1 >>= 0x34
    1219:	*(u64 *)(r10 - 0x68) = r1
    1220:	r1 = *(u64 *)(r10 - 0x60)
    1221:	w1 >>= 0x18
    1222:	*(u64 *)(r10 - 0x70) = r1
    1223:	w1 = *(u32 *)(r10 - 0xd0)
    1224:	w1 &= 0x1
    1225:	if w1 != 0x0 goto +0x7c <turnpike+0x29d0>
    1226:	r1 = *(u64 *)(r10 - 0xa8)
    1227:	r1 = be32 r1
    1228:	w1 &= 0xffff
    1229:	r2 = *(u64 *)(r10 - 0x88)
    1230:	w2 += -0xc
    1231:	*(u64 *)(r10 - 0xb8) = r1
    1232:	*(u32 *)(r10 - 0x90) = w2
    1233:	if w2 < w1 goto +0x1 <turnpike+0x2638>
    1234:	goto +0xe6 <turnpike+0x2d68>
    1235:	r1 = *(u64 *)(r10 - 0xb0)
    1236:	r2 = *(u64 *)(r10 - 0xc0)
    1237:	r3 = *(u64 *)(r10 - 0xc8)
    1238:	r4 = *(u64 *)(r10 - 0xa0)
    1239:	call 0xc0
		00000000000026b8:  R_BPF_64_32	.text
    1240:	r9 = 0x3
    1241:	if w0 == 0x0 goto -0x495 <turnpike+0x1c8>
    1242:	call 0x76
    1243:	r1 = *(u64 *)(r10 - 0xb0)
    1244:	w2 = *(u32 *)(r1 + 0x40)
    1245:	r0 >>= 0x6
    1246:	if w2 <= w0 goto -0x49a <turnpike+0x1c8>
    1247:	r2 = *(u64 *)(r7 + 0x0)
    1248:	r3 = 0xffffffffffff ll
    1250:	r2 &= r3
    1251:	r9 = 0xf
    1252:	if r2 == 0x0 goto -0x4a0 <turnpike+0x1c8>
    1253:	r9 = 0x22
    1254:	r3 = *(u64 *)(r1 + 0x48)
    1255:	if r3 == r2 goto -0x4a3 <turnpike+0x1c8>
    1256:	r3 = *(u64 *)(r1 + 0x50)
    1257:	if r3 == r2 goto -0x4a5 <turnpike+0x1c8>
    1258:	r3 = *(u64 *)(r1 + 0x58)
    1259:	if r3 == r2 goto -0x4a7 <turnpike+0x1c8>
    1260:	r3 = *(u64 *)(r1 + 0x60)
    1261:	if r3 == r2 goto -0x4a9 <turnpike+0x1c8>
    1262:	r3 = *(u64 *)(r1 + 0x68)
    1263:	if r3 == r2 goto -0x4ab <turnpike+0x1c8>
    1264:	r3 = *(u64 *)(r1 + 0x70)
    1265:	if r3 == r2 goto -0x4ad <turnpike+0x1c8>
    1266:	r3 = *(u64 *)(r1 + 0x78)
    1267:	if r3 == r2 goto -0x4af <turnpike+0x1c8>
    1268:	r1 = *(u64 *)(r1 + 0x80)
    1269:	if r1 == r2 goto -0x4b1 <turnpike+0x1c8>
    1270:	goto -0x156 <turnpike+0x1ca8>
    1271:	r1 = r4
    1272:	r1 += 0x8
    1273:	*(u64 *)(r10 - 0xe0) = r1
    1274:	r1 = *(u64 *)(r10 - 0xd8)
    1275:	r1 += 0x208
    1276:	*(u64 *)(r10 - 0xd8) = r1
    1277:	r4 += 0x4
    1278:	*(u64 *)(r10 - 0xf0) = r4
    1279:	r9 = 0x10
    1280:	r1 = *(u64 *)(r10 - 0xe0)
    1281:	w8 = *(u8 *)(r1 + 0x16)
    1282:	w1 = w8
    1283:	w1 &= 0x4
    1284:	if w1 == 0x0 goto +0x1 <turnpike+0x27d0>
    1285:	goto -0x4c1 <turnpike+0x1c8>
    1286:	w1 = *(u32 *)(r10 - 0x98)
    1287:	w2 = *(u32 *)(r10 - 0xa0)
    1288:	w1 -= w2
    1289:	*(u32 *)(r10 - 0x98) = w1
    1290:	r1 = *(u64 *)(r10 - 0x68)
    1291:	w1 >>= 0x8
    1292:	*(u64 *)(r10 - 0x68) = r1
    1293:	r1 = *(u64 *)(r10 - 0x78)
    1294:	w1 &= 0x400000
    1295:	*(u64 *)(r10 - 0x78) = r1
    1296:	w1 = *(u32 *)(r10 - 0xc0)
    1297:	w1 &= 0x1
    1298:	if w1 != 0x0 goto +0x64 <turnpike+0x2b58>
    1299:	r1 = *(u64 *)(r10 - 0xa8)
    1300:	r1 = be32 r1
    1301:	w1 &= 0xffff
    1302:	r2 = *(u64 *)(r10 - 0x88)
    1303:	w2 += -0x20
    1304:	*(u64 *)(r10 - 0xb8) = r1
    1305:	*(u32 *)(r10 - 0xa0) = w2
    1306:	if w2 < w1 goto +0x1 <turnpike+0x2880>
    1307:	goto +0x245 <turnpike+0x3aa8>
    1308:	r1 = -0x100000000 ll
    1310:	r3 = *(u64 *)(r10 - 0x90)
    1311:	r3 &= r1
    1312:	r1 = 0xffff0000 ll
    1314:	r3 |= r1
    1315:	r1 = *(u64 *)(r10 - 0xb0)
    1316:	r2 = 0x0
    1317:	r4 = *(u64 *)(r10 - 0xc8)
    1318:	call 0xc0
		0000000000002930:  R_BPF_64_32	.text
    1319:	r9 = 0x3
    1320:	if w0 == 0x0 goto -0x4e4 <turnpike+0x1c8>
    1321:	call 0x76
    1322:	r1 = *(u64 *)(r10 - 0xb0)
    1323:	w2 = *(u32 *)(r1 + 0x40)
    1324:	r0 >>= 0x6
    1325:	if w2 <= w0 goto -0x4e9 <turnpike+0x1c8>
    1326:	r2 = *(u64 *)(r7 + 0x0)
    1327:	r3 = 0xffffffffffff ll
    1329:	r2 &= r3
    1330:	r9 = 0xf
    1331:	if r2 == 0x0 goto -0x4ef <turnpike+0x1c8>
    1332:	r9 = 0x22
    1333:	r3 = *(u64 *)(r1 + 0x48)
    1334:	if r3 == r2 goto -0x4f2 <turnpike+0x1c8>
    1335:	r3 = *(u64 *)(r1 + 0x50)
    1336:	if r3 == r2 goto -0x4f4 <turnpike+0x1c8>
    1337:	r3 = *(u64 *)(r1 + 0x58)
    1338:	if r3 == r2 goto -0x4f6 <turnpike+0x1c8>
    1339:	r3 = *(u64 *)(r1 + 0x60)
    1340:	if r3 == r2 goto -0x4f8 <turnpike+0x1c8>
    1341:	r3 = *(u64 *)(r1 + 0x68)
    1342:	if r3 == r2 goto -0x4fa <turnpike+0x1c8>
    1343:	r3 = *(u64 *)(r1 + 0x70)
    1344:	if r3 == r2 goto -0x4fc <turnpike+0x1c8>
    1345:	r3 = *(u64 *)(r1 + 0x78)
    1346:	if r3 == r2 goto -0x4fe <turnpike+0x1c8>
    1347:	r1 = *(u64 *)(r1 + 0x80)
    1348:	if r1 == r2 goto -0x500 <turnpike+0x1c8>
    1349:	goto -0x1a5 <turnpike+0x1ca8>
    1350:	call 0x76
    1351:	r3 = *(u64 *)(r10 - 0xe0)
    1352:	w2 = *(u32 *)(r3 + 0x8)
    1353:	w1 = *(u32 *)(r3 + 0xc)
    1354:	w3 = *(u32 *)(r3 + 0x10)
    1355:	r0 >>= 0x6
    1356:	if w0 >= w1 goto +0x2 <turnpike+0x2a18>
    1357:	if w2 <= w0 goto +0x1 <turnpike+0x2a18>
    1358:	if w3 > w0 goto +0x59 <turnpike+0x2ce0>
    1359:	r9 = 0x12
    1360:	r3 = *(u64 *)(r10 - 0xe0)
    1361:	r3 = *(u64 *)(r3 + 0x0)
    1362:	r4 = *(u64 *)(r10 - 0xe8)
    1363:	if r3 != r4 goto -0x50f <turnpike+0x1c8>
    1364:	r9 = 0xa
    1365:	if w2 <= w0 goto -0x511 <turnpike+0x1c8>
    1366:	if w0 <= w1 goto -0x512 <turnpike+0x1c8>
    1367:	w0 -= w1
    1368:	if w0 < 0x2 goto -0x514 <turnpike+0x1c8>
    1369:	call 0x76
    1370:	r1 = *(u64 *)(r10 - 0xb0)
    1371:	w2 = *(u32 *)(r1 + 0x40)
    1372:	r0 >>= 0x6
    1373:	r9 = 0x3
    1374:	if w2 <= w0 goto -0x51a <turnpike+0x1c8>
    1375:	r2 = *(u64 *)(r7 + 0x0)
    1376:	r3 = 0xffffffffffff ll
    1378:	r2 &= r3
    1379:	r9 = 0xf
    1380:	if r2 == 0x0 goto -0x520 <turnpike+0x1c8>
    1381:	r9 = 0x28
    1382:	r3 = *(u64 *)(r1 + 0x48)
    1383:	if r3 == r2 goto -0x523 <turnpike+0x1c8>
    1384:	r3 = *(u64 *)(r1 + 0x50)
    1385:	if r3 == r2 goto -0x525 <turnpike+0x1c8>
    1386:	r3 = *(u64 *)(r1 + 0x58)
    1387:	if r3 == r2 goto -0x527 <turnpike+0x1c8>
    1388:	r3 = *(u64 *)(r1 + 0x60)
    1389:	if r3 == r2 goto -0x529 <turnpike+0x1c8>
    1390:	r3 = *(u64 *)(r1 + 0x68)
    1391:	if r3 == r2 goto -0x52b <turnpike+0x1c8>
    1392:	r3 = *(u64 *)(r1 + 0x70)
    1393:	if r3 == r2 goto -0x52d <turnpike+0x1c8>
    1394:	r3 = *(u64 *)(r1 + 0x78)
    1395:	if r3 == r2 goto -0x52f <turnpike+0x1c8>
    1396:	r1 = *(u64 *)(r1 + 0x80)
    1397:	if r1 == r2 goto -0x531 <turnpike+0x1c8>
    1398:	goto -0x1d6 <turnpike+0x1ca8>
    1399:	call 0x76
    1400:	r3 = *(u64 *)(r10 - 0xe0)
    1401:	w2 = *(u32 *)(r3 + 0x8)
    1402:	w1 = *(u32 *)(r3 + 0xc)
    1403:	w3 = *(u32 *)(r3 + 0x10)
    1404:	r0 >>= 0x6
    1405:	if w0 >= w1 goto +0x2 <turnpike+0x2ba0>
    1406:	if w2 <= w0 goto +0x1 <turnpike+0x2ba0>
    1407:	if w3 > w0 goto +0x79 <turnpike+0x2f68>
    1408:	r9 = 0x12
    1409:	r3 = *(u64 *)(r10 - 0xe0)
    1410:	r3 = *(u64 *)(r3 + 0x0)
    1411:	r4 = *(u64 *)(r10 - 0xe8)
    1412:	if r3 != r4 goto -0x540 <turnpike+0x1c8>
    1413:	r9 = 0xa
    1414:	if w2 <= w0 goto -0x542 <turnpike+0x1c8>
    1415:	if w0 <= w1 goto -0x543 <turnpike+0x1c8>
    1416:	w0 -= w1
    1417:	if w0 < 0x2 goto -0x545 <turnpike+0x1c8>
    1418:	call 0x76
    1419:	r1 = *(u64 *)(r10 - 0xb0)
    1420:	w2 = *(u32 *)(r1 + 0x40)
    1421:	r0 >>= 0x6
    1422:	r9 = 0x3
    1423:	if w2 <= w0 goto -0x54b <turnpike+0x1c8>
    1424:	r2 = *(u64 *)(r7 + 0x0)
    1425:	r3 = 0xffffffffffff ll
    1427:	r2 &= r3
    1428:	r9 = 0xf
    1429:	if r2 == 0x0 goto -0x551 <turnpike+0x1c8>
    1430:	r9 = 0x28
    1431:	r3 = *(u64 *)(r1 + 0x48)
    1432:	if r3 == r2 goto -0x554 <turnpike+0x1c8>
    1433:	r3 = *(u64 *)(r1 + 0x50)
    1434:	if r3 == r2 goto -0x556 <turnpike+0x1c8>
    1435:	r3 = *(u64 *)(r1 + 0x58)
    1436:	if r3 == r2 goto -0x558 <turnpike+0x1c8>
    1437:	r3 = *(u64 *)(r1 + 0x60)
    1438:	if r3 == r2 goto -0x55a <turnpike+0x1c8>
    1439:	r3 = *(u64 *)(r1 + 0x68)
    1440:	if r3 == r2 goto -0x55c <turnpike+0x1c8>
    1441:	r3 = *(u64 *)(r1 + 0x70)
    1442:	if r3 == r2 goto -0x55e <turnpike+0x1c8>
    1443:	r3 = *(u64 *)(r1 + 0x78)
    1444:	if r3 == r2 goto -0x560 <turnpike+0x1c8>
    1445:	r1 = *(u64 *)(r1 + 0x80)
    1446:	if r1 == r2 goto -0x562 <turnpike+0x1c8>
    1447:	goto -0x207 <turnpike+0x1ca8>
    1448:	w1 = *(u32 *)(r10 - 0x98)
    1449:	r2 = *(u64 *)(r10 - 0x88)
    1450:	w1 -= w2
    1451:	*(u32 *)(r10 - 0x98) = w1
    1452:	r1 = 0x100000000 ll
    1454:	*(u64 *)(r10 - 0x120) = r1
    1455:	w1 = 0x0
    1456:	*(u64 *)(r10 - 0x78) = r1
    1457:	w1 = 0x1
    1458:	*(u32 *)(r10 - 0x90) = w1
    1459:	r2 = *(u64 *)(r10 - 0xe0)
    1460:	w1 = *(u16 *)(r2 + 0x1c)
    1461:	*(u64 *)(r10 - 0xa8) = r1
    1462:	r1 = *(u64 *)(r10 - 0x48)
    1463:	w1 += 0x30
    1464:	goto +0x4d <turnpike+0x2fd0>
    1465:	call 0x76
    1466:	r3 = *(u64 *)(r10 - 0xe0)
    1467:	w2 = *(u32 *)(r3 + 0x8)
    1468:	w1 = *(u32 *)(r3 + 0xc)
    1469:	w3 = *(u32 *)(r3 + 0x10)
    1470:	*(u32 *)(r10 - 0xa0) = w3
    1471:	r0 >>= 0x6
    1472:	*(u64 *)(r10 - 0x78) = r0
    1473:	if w1 <= w0 goto +0x5 <turnpike+0x2dd8>
    1474:	r3 = *(u64 *)(r10 - 0x78)
    1475:	if w2 <= w3 goto +0x3 <turnpike+0x2dd8>
    1476:	r3 = *(u64 *)(r10 - 0x78)
    1477:	w4 = *(u32 *)(r10 - 0xa0)
    1478:	if w4 > w3 goto +0x4e4 <turnpike+0x54f8>
    1479:	r9 = 0x12
    1480:	r3 = *(u64 *)(r10 - 0xe0)
    1481:	r3 = *(u64 *)(r3 + 0x0)
    1482:	r4 = *(u64 *)(r10 - 0xe8)
    1483:	if r3 != r4 goto -0x587 <turnpike+0x1c8>
    1484:	r3 = *(u64 *)(r10 - 0x78)
    1485:	w4 = *(u32 *)(r10 - 0xa0)
    1486:	if w4 > w3 goto +0x1 <turnpike+0x2e20>
    1487:	w1 = *(u32 *)(r10 - 0xa0)
    1488:	r9 = 0xa
    1489:	r3 = *(u64 *)(r10 - 0x78)
    1490:	if w2 <= w3 goto -0x58e <turnpike+0x1c8>
    1491:	r2 = *(u64 *)(r10 - 0x78)
    1492:	if w2 <= w1 goto -0x590 <turnpike+0x1c8>
    1493:	r2 = *(u64 *)(r10 - 0x78)
    1494:	w2 -= w1
    1495:	if w2 < 0x2 goto -0x593 <turnpike+0x1c8>
    1496:	call 0x76
    1497:	r1 = *(u64 *)(r10 - 0xb0)
    1498:	w2 = *(u32 *)(r1 + 0x40)
    1499:	r0 >>= 0x6
    1500:	r9 = 0x3
    1501:	if w2 <= w0 goto -0x599 <turnpike+0x1c8>
    1502:	r2 = *(u64 *)(r7 + 0x0)
    1503:	r3 = 0xffffffffffff ll
    1505:	r2 &= r3
    1506:	r9 = 0xf
    1507:	if r2 == 0x0 goto -0x59f <turnpike+0x1c8>
    1508:	r3 = *(u64 *)(r1 + 0x48)
    1509:	if r3 == r2 goto +0xe <turnpike+0x2f40>
    1510:	r3 = *(u64 *)(r1 + 0x50)
    1511:	if r3 == r2 goto +0xc <turnpike+0x2f40>
    1512:	r3 = *(u64 *)(r1 + 0x58)
    1513:	if r3 == r2 goto +0xa <turnpike+0x2f40>
    1514:	r3 = *(u64 *)(r1 + 0x60)
    1515:	if r3 == r2 goto +0x8 <turnpike+0x2f40>
    1516:	r3 = *(u64 *)(r1 + 0x68)
    1517:	if r3 == r2 goto +0x6 <turnpike+0x2f40>
    1518:	r3 = *(u64 *)(r1 + 0x70)
    1519:	if r3 == r2 goto +0x4 <turnpike+0x2f40>
    1520:	r3 = *(u64 *)(r1 + 0x78)
    1521:	if r3 == r2 goto +0x2 <turnpike+0x2f40>
    1522:	r1 = *(u64 *)(r1 + 0x80)
    1523:	if r1 != r2 goto -0x5af <turnpike+0x1c8>
    1524:	r9 = 0x28
    1525:	r1 = *(u64 *)(r10 - 0x78)
    1526:	w2 = *(u32 *)(r10 - 0xa0)
    1527:	if w2 > w1 goto -0x5b3 <turnpike+0x1c8>
    1528:	goto +0x1a7 <turnpike+0x3ca0>
    1529:	r1 = 0x100000000 ll
    1531:	*(u64 *)(r10 - 0x120) = r1
    1532:	w1 = 0x0
    1533:	*(u32 *)(r10 - 0x90) = w1
    1534:	r1 = *(u64 *)(r10 - 0x88)
    1535:	w1 += -0x14
    1536:	*(u64 *)(r10 - 0x88) = r1
    1537:	r2 = *(u64 *)(r10 - 0xe0)
    1538:	w1 = *(u16 *)(r2 + 0x1c)
    1539:	*(u64 *)(r10 - 0xa8) = r1
    1540:	r1 = *(u64 *)(r10 - 0x48)
    1541:	w1 += 0x1c
    1542:	*(u32 *)(r10 - 0xc0) = w1
    1543:	r1 = *(u64 *)(r10 - 0xe8)
    1544:	*(u64 *)(r10 - 0x60) = r1
    1545:	r9 = *(u64 *)(r10 - 0xf0)
    1546:	r8 = r2
    1547:	*(u64 *)(r10 - 0x118) = r1
    1548:	*(u64 *)(r10 - 0x108) = r2
    1549:	w1 = 0x0
    1550:	*(u32 *)(r10 - 0x100) = w1
    1551:	r1 = *(u64 *)(r10 - 0x70)
    1552:	w2 = w1
    1553:	w2 &= 0xff
    1554:	w1 = 0x0
    1555:	*(u32 *)(r10 - 0xf8) = w1
    1556:	w1 = 0x1
    1557:	if w2 < 0x2 goto +0x1 <turnpike+0x3058>
    1558:	w1 = 0x0
    1559:	w2 = 0x34
    1560:	*(u32 *)(r10 - 0xd0) = w2
    1561:	w2 = 0x20
    1562:	*(u32 *)(r10 - 0xc8) = w2
    1563:	r2 = *(u64 *)(r10 - 0xb8)
    1564:	w2 += 0xc
    1565:	*(u64 *)(r10 - 0xa0) = r2
    1566:	r2 = r8
    1567:	r2 += 0x16
    1568:	*(u64 *)(r10 - 0x110) = r2
    1569:	w2 = *(u8 *)(r8 + 0x16)
    1570:	w2 &= 0x1
    1571:	r4 = *(u64 *)(r10 - 0x60)
    1572:	*(u64 *)(r10 - 0xe8) = r4
    1573:	*(u64 *)(r10 - 0xf0) = r9
    1574:	*(u64 *)(r10 - 0xe0) = r8
    1575:	if w2 == 0x0 goto +0x1 <turnpike+0x30e8>
    1576:	goto +0x322 <turnpike+0x49f8>
    1577:	r9 = 0x6
    1578:	w1 &= 0x1
    1579:	r2 = *(u64 *)(r10 - 0xb0)
    1580:	if w1 != 0x0 goto -0x5e8 <turnpike+0x1c8>
    1581:	*(u64 *)(r10 - 0xb0) = r2
    1582:	w1 = *(u32 *)(r10 - 0x90)
    1583:	w1 &= 0x1
    1584:	if w1 == 0x0 goto +0x7 <turnpike+0x3160>
    1585:	r1 = *(u64 *)(r10 - 0xa0)
    1586:	w1 += -0x4d9
    1587:	w2 = 0x400000
    1588:	*(u64 *)(r10 - 0x78) = r2
    1589:	if w1 < -0x4ed goto +0x2 <turnpike+0x3160>
    1590:	w1 = 0x0
    1591:	*(u64 *)(r10 - 0x78) = r1
    1592:	r9 = 0xd
    1593:	r1 = *(u64 *)(r10 - 0xe0)
    1594:	w1 = *(u16 *)(r1 + 0x14)
    1595:	r2 = *(u64 *)(r10 - 0xb0)
    1596:	if r1 > 0xfff goto -0x5f8 <turnpike+0x1c8>
    1597:	r1 <<= 0x5
    1598:	r2 += r1
    1599:	r1 = *(u64 *)(r2 + 0x2608)
    1600:	r8 = r2
    1601:	r2 = *(u64 *)(r2 + 0x2610)
    1602:	*(u64 *)(r10 - 0x60) = r1
    1603:	w1 &= 0xffff
    1604:	if w1 == 0x0 goto -0x600 <turnpike+0x1c8>
    1605:	r3 = r2
    1606:	r3 >>= 0x20
    1607:	w4 = *(u32 *)(r10 - 0x50)
    1608:	if w4 != w3 goto -0x604 <turnpike+0x1c8>
    1609:	r9 = 0xe
    1610:	r3 = *(u64 *)(r10 - 0xa0)
    1611:	w3 += 0x14
    1612:	if w3 > w1 goto -0x608 <turnpike+0x1c8>
    1613:	r8 += 0x2608
    1614:	r1 = *(u64 *)(r7 + 0x0)
    1615:	r3 = 0xffffffffffff ll
    1617:	r1 &= r3
    1618:	w3 = *(u32 *)(r6 + 0xc)
    1619:	r4 = *(u64 *)(r10 - 0x60)
    1620:	r4 >>= 0x20
    1621:	if w3 == w4 goto +0x14c <turnpike+0x3cb0>
    1622:	r9 = 0xf
    1623:	r3 = *(u64 *)(r10 - 0xb0)
    1624:	if r1 == 0x0 goto -0x614 <turnpike+0x1c8>
    1625:	r4 = *(u64 *)(r3 + 0x48)
    1626:	if r4 == r1 goto +0xe <turnpike+0x32e8>
    1627:	r4 = *(u64 *)(r3 + 0x50)
    1628:	if r4 == r1 goto +0xc <turnpike+0x32e8>
    1629:	r4 = *(u64 *)(r3 + 0x58)
    1630:	if r4 == r1 goto +0xa <turnpike+0x32e8>
    1631:	r4 = *(u64 *)(r3 + 0x60)
    1632:	if r4 == r1 goto +0x8 <turnpike+0x32e8>
    1633:	r4 = *(u64 *)(r3 + 0x68)
    1634:	if r4 == r1 goto +0x6 <turnpike+0x32e8>
    1635:	r4 = *(u64 *)(r3 + 0x70)
    1636:	if r4 == r1 goto +0x4 <turnpike+0x32e8>
    1637:	r4 = *(u64 *)(r3 + 0x78)
    1638:	if r4 == r1 goto +0x2 <turnpike+0x32e8>
    1639:	r3 = *(u64 *)(r3 + 0x80)
    1640:	if r3 != r1 goto -0x624 <turnpike+0x1c8>
    1641:	r2 <<= 0x20
    1642:	r2 >>= 0x20
    1643:	r1 = 0x0 ll
		0000000000003358:  R_BPF_64_64	DEVICES
    1645:	r3 = 0x0
    1646:	call 0x33
    1647:	r1 = r0
    1648:	r1 s>>= 0x3f
    1649:	w0 ^= w1
    1650:	w0 -= w1
    1651:	r1 = 0x4
    1652:	*(u64 *)(r10 - 0x50) = r1
    1653:	r9 = 0xd
    1654:	if w0 != 0x4 goto -0x632 <turnpike+0x1c8>
    1655:	r1 = *(u64 *)(r10 - 0x48)
    1656:	w2 = *(u32 *)(r10 - 0xc8)
    1657:	w2 += w1
    1658:	w1 = *(u32 *)(r10 - 0xc0)
    1659:	w7 = w1
    1660:	w7 -= w2
    1661:	*(u32 *)(r10 - 0xc8) = w2
    1662:	if w1 == w2 goto +0x5 <turnpike+0x33c0>
    1663:	r1 = r6
    1664:	w2 = w7
    1665:	call 0x2c
    1666:	r9 = 0x11
    1667:	if r0 != 0x0 goto -0x63f <turnpike+0x1c8>
    1668:	r2 = *(u64 *)(r10 - 0xb8)
    1669:	r2 = be32 r2
    1670:	w2 &= -0x10000
    1671:	r3 = r8
    1672:	r1 = *(u64 *)(r3 + 0x10)
    1673:	*(u64 *)(r10 - 0x130) = r1
    1674:	r1 = *(u64 *)(r3 + 0x18)
    1675:	*(u64 *)(r10 - 0x138) = r1
    1676:	r1 = *(u64 *)(r10 - 0xe0)
    1677:	w1 = *(u16 *)(r1 + 0x1e)
    1678:	w2 |= w1
    1679:	*(u64 *)(r10 - 0x128) = r2
    1680:	r1 = 0x0
    1681:	*(u64 *)(r10 - 0x90) = r1
    1682:	r1 = *(u64 *)(r10 - 0xa0)
    1683:	r1 = be16 r1
    1684:	*(u64 *)(r10 - 0xd0) = r1
    1685:	r1 = *(u64 *)(r10 - 0x80)
    1686:	if w1 == 0x0 goto +0x2f <turnpike+0x35d0>
    1687:	r1 = 0x0
    1688:	w2 = *(u32 *)(r10 - 0xf8)
    1689:	if w2 != 0x0 goto +0x1 <turnpike+0x3478>
    1690:	r1 = *(u64 *)(r10 - 0x128)
    1691:	r2 = *(u64 *)(r10 - 0x80)
    1692:	w2 ^= -0x1
    1693:	r2 &= 0xffff
    1694:	r3 = *(u64 *)(r10 - 0xa8)
    1695:	r3 += r2
    1696:	r2 = *(u64 *)(r10 - 0x88)
    1697:	w2 ^= -0x1
    1698:	r2 = be16 r2
    1699:	r4 = *(u64 *)(r10 - 0xd0)
    1700:	r2 += r4
    1701:	r2 <<= 0x1
    1702:	r3 += r2
    1703:	r3 += r1
    1704:	r1 = r3
    1705:	r1 >>= 0x20
    1706:	r3 <<= 0x20
    1707:	r3 >>= 0x20
    1708:	r3 += r1
    1709:	r2 = r3
    1710:	r2 &= 0xffff
    1711:	r1 = r3
    1712:	r1 >>= 0x20
    1713:	r1 += r2
    1714:	r3 >>= 0x10
    1715:	r3 &= 0xffff
    1716:	r1 += r3
    1717:	r2 = r1
    1718:	r2 >>= 0x10
    1719:	r1 &= 0xffff
    1720:	r1 += r2
    1721:	w2 = w1
    1722:	r1 >>= 0x10
    1723:	w1 += w2
    1724:	w2 = w1
    1725:	w2 &= 0xffff
    1726:	w3 = -0x1
    1727:	*(u64 *)(r10 - 0x90) = r3
    1728:	if w2 == 0xffff goto +0x2 <turnpike+0x35b8>
    1729:	w1 ^= -0x1
    1730:	*(u64 *)(r10 - 0x90) = r1
    1731:	r1 = *(u64 *)(r10 - 0x90)
    1732:	r1 <<= 0x30
    1733:	*(u64 *)(r10 - 0x90) = r1
    1734:	r1 = *(u64 *)(r10 - 0xe0)
    1735:	w2 = *(u32 *)(r1 + 0x18)
    1736:	*(u64 *)(r10 - 0xa8) = r2
    1737:	r2 = *(u64 *)(r10 - 0xd8)
    1738:	r2 = *(u64 *)(r2 + 0x18)
    1739:	*(u64 *)(r10 - 0x88) = r2
    1740:	r1 = *(u64 *)(r1 + 0x28)
    1741:	*(u64 *)(r10 - 0x80) = r1
    1742:	w1 = 0x0
    1743:	*(u32 *)(r10 - 0x20) = w1
    1744:	r2 = r10
    1745:	r2 += -0x20
    1746:	r1 = 0x0 ll
		0000000000003690:  R_BPF_64_64	COUNTERS
    1748:	call 0x1
    1749:	if r0 == 0x0 goto +0x7 <turnpike+0x3688>
    1750:	r1 = *(u64 *)(r0 + 0x2f8)
    1751:	r1 += 0x1
    1752:	*(u64 *)(r0 + 0x2f8) = r1
    1753:	r1 = be16 r1
    1754:	r2 = *(u64 *)(r10 - 0x78)
    1755:	w2 |= w1
    1756:	*(u64 *)(r10 - 0x78) = r2
    1757:	r1 = *(u64 *)(r8 + 0x0)
    1758:	r2 = *(u64 *)(r10 - 0x60)
    1759:	if r2 != r1 goto +0x133 <turnpike+0x4038>
    1760:	r1 = *(u64 *)(r10 - 0xe0)
    1761:	r1 = *(u64 *)(r1 + 0x0)
    1762:	r2 = *(u64 *)(r10 - 0xe8)
    1763:	if r1 != r2 goto +0x12f <turnpike+0x4038>
    1764:	r1 = *(u64 *)(r10 - 0xb0)
    1765:	w2 = *(u32 *)(r10 - 0x100)
    1766:	if w2 != 0x0 goto +0x1 <turnpike+0x36e0>
    1767:	goto +0xa <turnpike+0x3730>
    1768:	r1 = *(u64 *)(r10 - 0x108)
    1769:	r1 = *(u64 *)(r1 + 0x0)
    1770:	r2 = *(u64 *)(r10 - 0x118)
    1771:	if r1 == r2 goto +0x1 <turnpike+0x3708>
    1772:	goto +0x126 <turnpike+0x4038>
    1773:	r1 = *(u64 *)(r10 - 0x108)
    1774:	w2 = *(u8 *)(r1 + 0x16)
    1775:	w2 &= 0x10
    1776:	r1 = *(u64 *)(r10 - 0xb0)
    1777:	if w2 != 0x0 goto +0xbe <turnpike+0x3d20>
    1778:	r2 = *(u64 *)(r10 - 0x110)
    1779:	w2 = *(u8 *)(r2 + 0x0)
    1780:	w2 &= 0x10
    1781:	if w2 == 0x0 goto +0x16 <turnpike+0x3800>
    1782:	r4 = *(u64 *)(r10 - 0xe0)
    1783:	w2 = *(u8 *)(r4 + 0x17)
    1784:	r2 <<= 0x2
    1785:	r1 += r2
    1786:	w1 = *(u32 *)(r1 + 0x2208)
    1787:	r2 = 0xffff00000000 ll
    1789:	r5 = *(u64 *)(r10 - 0xe8)
    1790:	r3 = r5
    1791:	r3 &= r2
    1792:	w5 >>= 0x10
    1793:	w2 = *(u32 *)(r4 + 0x18)
    1794:	r4 = 0x10000000000 ll
    1796:	if r3 == r4 goto +0x1 <turnpike+0x37d0>
    1797:	w5 = w2
    1798:	r5 = be16 r5
    1799:	w1 += w5
    1800:	r2 = *(u64 *)(r10 - 0xb8)
    1801:	call -0x1
		0000000000003848:  R_BPF_64_32	take_from_allowance
    1802:	r9 = 0x33
    1803:	if w0 == 0x0 goto -0x6c7 <turnpike+0x1c8>
    1804:	r9 = 0x2d
    1805:	w1 = *(u32 *)(r6 + 0x0)
    1806:	r2 = *(u64 *)(r10 - 0x48)
    1807:	*(u64 *)(r10 - 0x60) = r1
    1808:	r2 += r1
    1809:	r1 = r2
    1810:	r1 += 0x1c
    1811:	w3 = *(u32 *)(r6 + 0x4)
    1812:	*(u64 *)(r10 - 0xc0) = r1
    1813:	*(u64 *)(r10 - 0xb0) = r3
    1814:	if r1 > r3 goto -0x6d2 <turnpike+0x1c8>
    1815:	r0 = *(u64 *)(r10 - 0xa0)
    1816:	w0 += 0x14
    1817:	r0 = be32 r0
    1818:	r3 = *(u64 *)(r10 - 0x68)
    1819:	w3 <<= 0x8
    1820:	w0 &= -0x10000
    1821:	w3 &= 0xff00
    1822:	w0 |= w3
    1823:	r7 = *(u64 *)(r10 - 0xd0)
    1824:	r7 <<= 0x20
    1825:	r3 = -0x100000000 ll
    1827:	r5 = *(u64 *)(r10 - 0x70)
    1828:	w5 += -0x1
    1829:	r1 = *(u64 *)(r10 - 0xa8)
    1830:	r7 |= r1
    1831:	r8 = *(u64 *)(r10 - 0x80)
    1832:	r4 = r8
    1833:	r4 &= r3
    1834:	r1 = *(u64 *)(r10 - 0x88)
    1835:	r1 >>= 0x20
    1836:	r0 |= 0x45
    1837:	r3 = *(u64 *)(r10 - 0x90)
    1838:	r7 |= r3
    1839:	*(u64 *)(r10 - 0xd0) = r7
    1840:	r4 |= r1
    1841:	*(u64 *)(r10 - 0x68) = r4
    1842:	w5 &= 0xff
    1843:	w5 |= 0x1100
    1844:	r7 = r0
    1845:	r7 += r5
    1846:	r7 += r1
    1847:	r8 >>= 0x20
    1848:	r7 += r8
    1849:	r8 = *(u64 *)(r10 - 0x78)
    1850:	r7 += r8
    1851:	r8 <<= 0x20
    1852:	r8 |= r0
    1853:	r0 = r7
    1854:	r0 >>= 0x20
    1855:	r7 <<= 0x20
    1856:	r7 >>= 0x20
    1857:	r7 += r0
    1858:	r3 = r7
    1859:	r3 &= 0xffff
    1860:	r0 = r7
    1861:	r0 >>= 0x20
    1862:	r0 += r3
    1863:	r7 >>= 0x10
    1864:	r7 &= 0xffff
    1865:	r0 += r7
    1866:	r3 = r0
    1867:	r3 >>= 0x10
    1868:	w0 &= 0xffff
    1869:	w0 += w3
    1870:	w0 *= 0x10001
    1871:	w0 &= -0x10000
    1872:	w0 |= w5
    1873:	w0 ^= -0x10000
    1874:	r3 = *(u64 *)(r10 - 0x138)
    1875:	r7 = *(u64 *)(r10 - 0x60)
    1876:	*(u32 *)(r7 + 0x8) = w3
    1877:	r3 = *(u64 *)(r10 - 0x130)
    1878:	*(u64 *)(r7 + 0x0) = r3
    1879:	r7 += 0xc
    1880:	r3 = *(u64 *)(r10 - 0x48)
    1881:	if r3 == 0xe goto +0x72 <turnpike+0x3e00>
    1882:	r3 = *(u64 *)(r10 - 0x48)
    1883:	if r3 == 0x12 goto +0x6c <turnpike+0x3de0>
    1884:	r3 = *(u64 *)(r10 - 0x58)
    1885:	r7 = *(u64 *)(r10 - 0x60)
    1886:	*(u64 *)(r7 + 0xc) = r3
    1887:	r7 += 0x14
    1888:	goto +0x6b <turnpike+0x3e00>
    1889:	call 0x76
    1890:	r3 = *(u64 *)(r10 - 0xe0)
    1891:	w2 = *(u32 *)(r3 + 0x8)
    1892:	w1 = *(u32 *)(r3 + 0xc)
    1893:	w3 = *(u32 *)(r3 + 0x10)
    1894:	*(u32 *)(r10 - 0x90) = w3
    1895:	r0 >>= 0x6
    1896:	*(u64 *)(r10 - 0x60) = r0
    1897:	if w1 <= w0 goto +0x5 <turnpike+0x3b18>
    1898:	r3 = *(u64 *)(r10 - 0x60)
    1899:	if w2 <= w3 goto +0x3 <turnpike+0x3b18>
    1900:	r3 = *(u64 *)(r10 - 0x60)
    1901:	w4 = *(u32 *)(r10 - 0x90)
    1902:	if w4 > w3 goto +0xaf <turnpike+0x4090>
    1903:	r9 = 0x12
    1904:	r3 = *(u64 *)(r10 - 0xe0)
    1905:	r3 = *(u64 *)(r3 + 0x0)
    1906:	r4 = *(u64 *)(r10 - 0xe8)
    1907:	if r3 != r4 goto -0x72f <turnpike+0x1c8>
    1908:	r3 = *(u64 *)(r10 - 0x60)
    1909:	w4 = *(u32 *)(r10 - 0x90)
    1910:	if w4 > w3 goto +0x1 <turnpike+0x3b60>
    1911:	w1 = *(u32 *)(r10 - 0x90)
    1912:	r9 = 0xa
    1913:	r3 = *(u64 *)(r10 - 0x60)
    1914:	if w2 <= w3 goto -0x736 <turnpike+0x1c8>
    1915:	r2 = *(u64 *)(r10 - 0x60)
    1916:	if w2 <= w1 goto -0x738 <turnpike+0x1c8>
    1917:	r2 = *(u64 *)(r10 - 0x60)
    1918:	w2 -= w1
    1919:	if w2 < 0x2 goto -0x73b <turnpike+0x1c8>
    1920:	call 0x76
    1921:	r1 = *(u64 *)(r10 - 0xb0)
    1922:	w2 = *(u32 *)(r1 + 0x40)
    1923:	r0 >>= 0x6
    1924:	r9 = 0x3
    1925:	if w2 <= w0 goto -0x741 <turnpike+0x1c8>
    1926:	r2 = *(u64 *)(r7 + 0x0)
    1927:	r3 = 0xffffffffffff ll
    1929:	r2 &= r3
    1930:	r9 = 0xf
    1931:	if r2 == 0x0 goto -0x747 <turnpike+0x1c8>
    1932:	r3 = *(u64 *)(r1 + 0x48)
    1933:	if r3 == r2 goto +0xe <turnpike+0x3c80>
    1934:	r3 = *(u64 *)(r1 + 0x50)
    1935:	if r3 == r2 goto +0xc <turnpike+0x3c80>
    1936:	r3 = *(u64 *)(r1 + 0x58)
    1937:	if r3 == r2 goto +0xa <turnpike+0x3c80>
    1938:	r3 = *(u64 *)(r1 + 0x60)
    1939:	if r3 == r2 goto +0x8 <turnpike+0x3c80>
    1940:	r3 = *(u64 *)(r1 + 0x68)
    1941:	if r3 == r2 goto +0x6 <turnpike+0x3c80>
    1942:	r3 = *(u64 *)(r1 + 0x70)
    1943:	if r3 == r2 goto +0x4 <turnpike+0x3c80>
    1944:	r3 = *(u64 *)(r1 + 0x78)
    1945:	if r3 == r2 goto +0x2 <turnpike+0x3c80>
    1946:	r1 = *(u64 *)(r1 + 0x80)
    1947:	if r1 != r2 goto -0x757 <turnpike+0x1c8>
    1948:	r9 = 0x28
    1949:	r1 = *(u64 *)(r10 - 0x60)
    1950:	w2 = *(u32 *)(r10 - 0x90)
    1951:	if w2 > w1 goto -0x75b <turnpike+0x1c8>
    1952:	r9 = 0x27
    1953:	goto -0x75d <turnpike+0x1c8>
    1954:	r3 = r8
    1955:	r2 = *(u64 *)(r3 + 0x10)
    1956:	r3 = *(u64 *)(r3 + 0x18)
    1957:	r3 <<= 0x10
    1958:	r4 = 0xffffffff0000 ll
    1960:	r3 &= r4
    1961:	r2 >>= 0x30
    1962:	r3 |= r2
    1963:	r9 = 0xf
    1964:	r2 = 0x3
    1965:	*(u64 *)(r10 - 0x50) = r2
    1966:	if r1 == r3 goto -0x138 <turnpike+0x3358>
    1967:	goto -0x76b <turnpike+0x1c8>
    1968:	r4 = *(u64 *)(r10 - 0x108)
    1969:	w2 = *(u8 *)(r4 + 0x17)
    1970:	r2 <<= 0x2
    1971:	r1 += r2
    1972:	w1 = *(u32 *)(r1 + 0x2208)
    1973:	r2 = 0xffff00000000 ll
    1975:	r5 = *(u64 *)(r10 - 0x118)
    1976:	r3 = r5
    1977:	r3 &= r2
    1978:	w5 >>= 0x10
    1979:	w2 = *(u32 *)(r4 + 0x18)
    1980:	r4 = 0x10000000000 ll
    1982:	if r3 == r4 goto +0x1 <turnpike+0x3da0>
    1983:	w5 = w2
    1984:	r5 = be16 r5
    1985:	w1 += w5
    1986:	r2 = *(u64 *)(r10 - 0xb8)
    1987:	call -0x1
		0000000000003e18:  R_BPF_64_32	take_from_allowance
    1988:	r9 = 0x33
    1989:	r1 = *(u64 *)(r10 - 0xb0)
    1990:	if w0 == 0x0 goto -0x782 <turnpike+0x1c8>
    1991:	goto -0xd6 <turnpike+0x3730>
    1992:	r3 = *(u64 *)(r10 - 0x58)
    1993:	r7 = *(u64 *)(r10 - 0x60)
    1994:	*(u32 *)(r7 + 0xc) = w3
    1995:	r7 += 0x10
    1996:	w3 = 0x8
    1997:	*(u16 *)(r7 + 0x0) = w3
    1998:	r3 = *(u64 *)(r10 - 0xd0)
    1999:	*(u64 *)(r2 + 0x14) = r3
    2000:	r1 = *(u64 *)(r10 - 0x68)
    2001:	*(u64 *)(r2 + 0xc) = r1
    2002:	*(u32 *)(r2 + 0x8) = w0
    2003:	*(u64 *)(r2 + 0x0) = r8
    2004:	w3 = *(u32 *)(r10 - 0xf8)
    2005:	if w3 != 0x0 goto +0x6 <turnpike+0x3e80>
    2006:	r2 += 0x20
    2007:	r1 = *(u64 *)(r10 - 0xb0)
    2008:	if r2 > r1 goto -0x794 <turnpike+0x1c8>
    2009:	r2 = *(u64 *)(r10 - 0x128)
    2010:	r1 = *(u64 *)(r10 - 0xc0)
    2011:	*(u32 *)(r1 + 0x0) = w2
    2012:	r3 = *(u64 *)(r10 - 0xe0)
    2013:	r1 = *(u64 *)(r3 + 0x30)
    2014:	r2 = *(u64 *)(r10 - 0xb8)
    2015:	r1 += r2
    2016:	*(u64 *)(r3 + 0x30) = r1
    2017:	r2 = *(u64 *)(r10 - 0xf0)
    2018:	w1 = *(u32 *)(r2 + 0x0)
    2019:	w1 += 0x1
    2020:	*(u32 *)(r2 + 0x0) = w1
    2021:	w1 = *(u32 *)(r10 - 0x100)
    2022:	if w1 != 0x0 goto +0x1 <turnpike+0x3ee0>
    2023:	goto +0x9 <turnpike+0x3f28>
    2024:	r3 = *(u64 *)(r10 - 0x108)
    2025:	r1 = *(u64 *)(r3 + 0x30)
    2026:	r2 = *(u64 *)(r10 - 0xb8)
    2027:	r1 += r2
    2028:	*(u64 *)(r3 + 0x30) = r1
    2029:	r2 = *(u64 *)(r10 - 0x140)
    2030:	w1 = *(u32 *)(r2 + 0x0)
    2031:	w1 += 0x1
    2032:	*(u32 *)(r2 + 0x0) = w1
    2033:	w1 = *(u32 *)(r10 - 0x98)
    2034:	if w1 == 0x0 goto +0x5 <turnpike+0x3f60>
    2035:	w2 = *(u32 *)(r10 - 0x98)
    2036:	w2 = -w2
    2037:	r1 = r6
    2038:	call 0x41
    2039:	if r0 != 0x0 goto -0x7b3 <turnpike+0x1c8>
    2040:	r1 = *(u64 *)(r10 - 0x50)
    2041:	r2 = *(u64 *)(r10 - 0x120)
    2042:	r1 |= r2
    2043:	*(u64 *)(r10 - 0x50) = r1
    2044:	w1 = 0x0
    2045:	*(u32 *)(r10 - 0x20) = w1
    2046:	r2 = r10
    2047:	r2 += -0x20
    2048:	r1 = 0x0 ll
		0000000000004000:  R_BPF_64_64	COUNTERS
    2050:	call 0x1
    2051:	r1 = r0
    2052:	r0 = *(u64 *)(r10 - 0x50)
    2053:	if r1 == 0x0 goto -0x7b0 <turnpike+0x250>
    2054:	r2 = r0
    2055:	r2 >>= 0x1d
    2056:	r2 &= 0x18
    2057:	r1 += r2
    2058:	r2 = *(u64 *)(r1 + 0x0)
    2059:	r2 += 0x1
    2060:	*(u64 *)(r1 + 0x0) = r2
    2061:	r2 = *(u64 *)(r10 - 0xb8)
    2062:	w2 = w2
    2063:	r3 = *(u64 *)(r1 + 0x2e0)
    2064:	r3 += r2
    2065:	*(u64 *)(r1 + 0x2e0) = r3
    2066:	goto -0x7bd <turnpike+0x250>
    2067:	r9 = 0x12
    2068:	w1 = *(u32 *)(r10 - 0xc0)
    2069:	w2 = *(u32 *)(r10 - 0xc8)
    2070:	if w1 == w2 goto -0x7d2 <turnpike+0x1c8>
    2071:	w7 = -w7
    2072:	r1 = r6
    2073:	w2 = w7
    2074:	call 0x2c
    2075:	if r0 == 0x0 goto -0x7d7 <turnpike+0x1c8>
    2076:	r9 = 0x2d
    2077:	goto -0x7d9 <turnpike+0x1c8>
    2078:	w2 = *(u32 *)(r10 - 0xa0)
    2079:	r1 = *(u64 *)(r10 - 0xb8)
    2080:	w2 -= w1
    2081:	r9 = 0x8
    2082:	*(u32 *)(r10 - 0x60) = w2
    2083:	if w2 > 0x3 goto -0x7df <turnpike+0x1c8>
    2084:	r1 = *(u64 *)(r10 - 0xa8)
    2085:	w1 ^= -0x1
    2086:	*(u64 *)(r10 - 0xa8) = r1
    2087:	r1 = *(u64 *)(r10 - 0x48)
    2088:	w1 |= 0x20
    2089:	*(u32 *)(r10 - 0xc0) = w1
    2090:	r1 = *(u64 *)(r10 - 0xb8)
    2091:	w2 = *(u32 *)(r10 - 0xa0)
    2092:	if w2 != w1 goto +0x58 <turnpike+0x43c8>
    2093:	r1 = *(u64 *)(r10 - 0x88)
    2094:	w1 += -0x14
    2095:	*(u64 *)(r10 - 0x88) = r1
    2096:	w1 = *(u32 *)(r10 - 0x98)
    2097:	w2 = *(u32 *)(r10 - 0xa0)
    2098:	w1 += w2
    2099:	r2 = *(u64 *)(r10 - 0xb8)
    2100:	w1 -= w2
    2101:	*(u32 *)(r10 - 0x98) = w1
    2102:	r1 = *(u64 *)(r10 - 0xe0)
    2103:	w1 = *(u16 *)(r1 + 0x1c)
    2104:	r2 = *(u64 *)(r10 - 0xa8)
    2105:	r2 += r1
    2106:	*(u64 *)(r10 - 0xa8) = r2
    2107:	w1 = 0x0
    2108:	*(u32 *)(r10 - 0x90) = w1
    2109:	w8 &= 0x2
    2110:	if w8 == 0x0 goto +0xf0 <turnpike+0x4918>
    2111:	r9 = 0x6
    2112:	r1 = *(u64 *)(r10 - 0xe0)
    2113:	w1 = *(u8 *)(r1 + 0x16)
    2114:	*(u32 *)(r10 - 0x90) = w1
    2115:	r1 = *(u64 *)(r10 - 0x70)
    2116:	w1 &= 0xff
    2117:	if w1 < 0x2 goto -0x801 <turnpike+0x1c8>
    2118:	w1 = *(u32 *)(r10 - 0x90)
    2119:	w1 &= 0x1
    2120:	if w1 == 0x0 goto +0x7d <turnpike+0x45d0>
    2121:	r9 = 0xc
    2122:	r1 = *(u64 *)(r10 - 0xb0)
    2123:	r2 = *(u64 *)(r10 - 0x80)
    2124:	if w2 == 0x0 goto -0x808 <turnpike+0x1c8>
    2125:	r2 = *(u64 *)(r10 - 0x78)
    2126:	if w2 != 0x0 goto +0x3 <turnpike+0x4230>
    2127:	r9 = 0xe
    2128:	r2 = *(u64 *)(r10 - 0xb8)
    2129:	if w2 > 0x4d0 goto -0x80d <turnpike+0x1c8>
    2130:	r0 = *(u64 *)(r10 - 0xe0)
    2131:	w3 = *(u32 *)(r0 + 0x18)
    2132:	r2 = 0x10000000000 ll
    2134:	r3 |= r2
    2135:	r2 = *(u64 *)(r10 - 0xd8)
    2136:	r8 = *(u64 *)(r2 + 0x10)
    2137:	r5 = *(u64 *)(r2 + 0x18)
    2138:	r4 = *(u64 *)(r0 + 0x20)
    2139:	r2 = *(u64 *)(r0 + 0x28)
    2140:	*(u64 *)(r10 - 0xf8) = r2
    2141:	*(u64 *)(r10 - 0x8) = r2
    2142:	*(u64 *)(r10 - 0xd0) = r4
    2143:	*(u64 *)(r10 - 0x10) = r4
    2144:	*(u64 *)(r10 - 0xc8) = r5
    2145:	*(u64 *)(r10 - 0x18) = r5
    2146:	*(u64 *)(r10 - 0xa0) = r8
    2147:	*(u64 *)(r10 - 0x20) = r8
    2148:	r2 = r10
    2149:	r2 += -0x20
    2150:	r9 = r3
    2151:	call 0x1c5
		0000000000004338:  R_BPF_64_32	.text
    2152:	r8 = r0
    2153:	if r0 == 0x0 goto +0x19 <turnpike+0x43b8>
    2154:	r2 = *(u64 *)(r8 + 0x0)
    2155:	r1 = 0xffffffffffff ll
    2157:	*(u64 *)(r10 - 0x60) = r2
    2158:	r2 &= r1
    2159:	if r2 != r9 goto +0x13 <turnpike+0x43b8>
    2160:	r2 = r8
    2161:	r1 = *(u64 *)(r2 - 0x8)
    2162:	r2 = *(u64 *)(r2 - 0x10)
    2163:	r3 = *(u64 *)(r10 - 0xa0)
    2164:	if r2 != r3 goto +0xe <turnpike+0x43b8>
    2165:	r2 = *(u64 *)(r10 - 0xc8)
    2166:	if r1 != r2 goto +0xc <turnpike+0x43b8>
    2167:	w1 = *(u8 *)(r8 + 0x17)
    2168:	r1 <<= 0x5
    2169:	r2 = *(u64 *)(r10 - 0xb0)
    2170:	r2 += r1
    2171:	*(u64 *)(r10 - 0xd8) = r2
    2172:	r1 = *(u64 *)(r2 + 0x208)
    2173:	r2 = *(u64 *)(r10 - 0xd0)
    2174:	if r1 != r2 goto +0x4 <turnpike+0x43b8>
    2175:	r1 = *(u64 *)(r10 - 0xd8)
    2176:	r1 = *(u64 *)(r1 + 0x210)
    2177:	r2 = *(u64 *)(r10 - 0xf8)
    2178:	if r1 == r2 goto +0x77 <turnpike+0x4770>
    2179:	r9 = 0x9
    2180:	goto -0x840 <turnpike+0x1c8>
    2181:	w1 = 0x0
    2182:	*(u8 *)(r10 - 0x20) = w1
    2183:	w2 = *(u32 *)(r10 - 0xc0)
    2184:	r1 = *(u64 *)(r10 - 0xb8)
    2185:	w2 += w1
    2186:	r3 = r10
    2187:	r3 += -0x20
    2188:	r1 = r6
    2189:	*(u32 *)(r10 - 0x90) = w2
    2190:	w4 = 0x1
    2191:	call 0xbd
    2192:	if r0 == 0x0 goto +0x1 <turnpike+0x4430>
    2193:	goto +0x304 <turnpike+0x5c50>
    2194:	r1 = *(u64 *)(r10 - 0xb8)
    2195:	w1 <<= 0x3
    2196:	w1 &= 0x8
    2197:	w9 = *(u8 *)(r10 - 0x20)
    2198:	*(u32 *)(r10 - 0xc8) = w1
    2199:	w9 <<= w1
    2200:	w9 ^= -0x1
    2201:	r9 &= 0xffff
    2202:	r1 = *(u64 *)(r10 - 0xa8)
    2203:	r9 += r1
    2204:	*(u64 *)(r10 - 0xa8) = r9
    2205:	w1 = *(u32 *)(r10 - 0x60)
    2206:	if w1 > 0x1 goto +0x1 <turnpike+0x44a0>
    2207:	goto -0x73 <turnpike+0x4108>
    2208:	w1 = 0x0
    2209:	*(u8 *)(r10 - 0x20) = w1
    2210:	w2 = *(u32 *)(r10 - 0x90)
    2211:	w2 += 0x1
    2212:	r3 = r10
    2213:	r3 += -0x20
    2214:	r1 = r6
    2215:	w4 = 0x1
    2216:	call 0xbd
    2217:	if r0 != 0x0 goto +0x2ec <turnpike+0x5c50>
    2218:	w1 = *(u32 *)(r10 - 0xc8)
    2219:	w1 ^= 0x8
    2220:	w2 = *(u8 *)(r10 - 0x20)
    2221:	w2 <<= w1
    2222:	w2 ^= -0x1
    2223:	r2 &= 0xffff
    2224:	r9 += r2
    2225:	*(u64 *)(r10 - 0xa8) = r9
    2226:	w1 = *(u32 *)(r10 - 0x60)
    2227:	if w1 != 0x3 goto -0x87 <turnpike+0x4108>
    2228:	w1 = 0x0
    2229:	*(u8 *)(r10 - 0x20) = w1
    2230:	w2 = *(u32 *)(r10 - 0x90)
    2231:	w2 += 0x2
    2232:	r3 = r10
    2233:	r3 += -0x20
    2234:	r1 = r6
    2235:	w4 = 0x1
    2236:	call 0xbd
    2237:	if r0 != 0x0 goto +0x2d8 <turnpike+0x5c50>
    2238:	w1 = *(u8 *)(r10 - 0x20)
    2239:	w2 = *(u32 *)(r10 - 0xc8)
    2240:	w1 <<= w2
    2241:	w1 ^= -0x1
    2242:	r1 &= 0xffff
    2243:	r9 += r1
    2244:	*(u64 *)(r10 - 0xa8) = r9
    2245:	goto -0x99 <turnpike+0x4108>
    2246:	r2 = *(u64 *)(r10 - 0xe0)
    2247:	w3 = *(u32 *)(r2 + 0x18)
    2248:	r1 = 0x10000000000 ll
    2250:	r3 |= r1
    2251:	r1 = *(u64 *)(r10 - 0xd8)
    2252:	r4 = *(u64 *)(r1 + 0x18)
    2253:	r2 = *(u64 *)(r2 + 0x28)
    2254:	r1 = -0x100000000 ll
    2256:	r2 &= r1
    2257:	r4 >>= 0x20
    2258:	*(u64 *)(r10 - 0xd0) = r2
    2259:	*(u64 *)(r10 - 0xc8) = r4
    2260:	r2 |= r4
    2261:	r8 = *(u64 *)(r10 - 0xb0)
    2262:	r1 = r8
    2263:	*(u64 *)(r10 - 0xa0) = r3
    2264:	call 0x164
		00000000000046c0:  R_BPF_64_32	.text
    2265:	r1 = r8
    2266:	r9 = 0x9
    2267:	r8 = r0
    2268:	if r0 == 0x0 goto -0x898 <turnpike+0x1c8>
    2269:	r3 = *(u64 *)(r8 + 0x0)
    2270:	r2 = 0xffffffffffff ll
    2272:	*(u64 *)(r10 - 0x60) = r3
    2273:	r3 &= r2
    2274:	r2 = *(u64 *)(r10 - 0xa0)
    2275:	if r3 != r2 goto -0x89f <turnpike+0x1c8>
    2276:	w2 = *(u32 *)(r8 - 0x8)
    2277:	r3 = *(u64 *)(r10 - 0xc8)
    2278:	if w2 != w3 goto -0x8a2 <turnpike+0x1c8>
    2279:	w2 = *(u8 *)(r8 + 0x17)
    2280:	r2 <<= 0x5
    2281:	r1 += r2
    2282:	*(u64 *)(r10 - 0xd8) = r1
    2283:	r1 = *(u64 *)(r1 + 0x208)
    2284:	if r1 != 0x0 goto -0x8a8 <turnpike+0x1c8>
    2285:	r1 = 0xffff0000 ll
    2287:	r2 = *(u64 *)(r10 - 0xd0)
    2288:	r2 |= r1
    2289:	r1 = *(u64 *)(r10 - 0xd8)
    2290:	r1 = *(u64 *)(r1 + 0x210)
    2291:	if r1 != r2 goto -0x8af <turnpike+0x1c8>
    2292:	r1 = *(u64 *)(r10 - 0xd8)
    2293:	r1 += 0x208
    2294:	*(u64 *)(r10 - 0xd8) = r1
    2295:	r9 = r8
    2296:	r9 += -0x4
    2297:	goto +0x5 <turnpike+0x4798>
    2298:	r1 = *(u64 *)(r10 - 0xd8)
    2299:	r1 += 0x208
    2300:	*(u64 *)(r10 - 0xd8) = r1
    2301:	r9 = r8
    2302:	r9 += 0x38
    2303:	call 0x76
    2304:	r3 = r8
    2305:	w2 = *(u32 *)(r3 + 0x8)
    2306:	w1 = *(u32 *)(r3 + 0xc)
    2307:	w3 = *(u32 *)(r3 + 0x10)
    2308:	r0 >>= 0x6
    2309:	if w0 >= w1 goto +0x2 <turnpike+0x47e0>
    2310:	if w2 <= w0 goto +0x1 <turnpike+0x47e0>
    2311:	if w3 > w0 goto +0x26f <turnpike+0x5b58>
    2312:	r9 = 0x12
    2313:	r3 = *(u64 *)(r8 + 0x0)
    2314:	r4 = *(u64 *)(r10 - 0x60)
    2315:	if r3 != r4 goto -0x8c7 <turnpike+0x1c8>
    2316:	r9 = 0xa
    2317:	if w2 <= w0 goto -0x8c9 <turnpike+0x1c8>
    2318:	if w0 <= w1 goto -0x8ca <turnpike+0x1c8>
    2319:	w0 -= w1
    2320:	if w0 < 0x2 goto -0x8cc <turnpike+0x1c8>
    2321:	call 0x76
    2322:	r1 = *(u64 *)(r10 - 0xb0)
    2323:	w2 = *(u32 *)(r1 + 0x40)
    2324:	r0 >>= 0x6
    2325:	r9 = 0x3
    2326:	if w2 <= w0 goto -0x8d2 <turnpike+0x1c8>
    2327:	r2 = *(u64 *)(r7 + 0x0)
    2328:	r3 = 0xffffffffffff ll
    2330:	r2 &= r3
    2331:	r9 = 0xf
    2332:	if r2 == 0x0 goto -0x8d8 <turnpike+0x1c8>
    2333:	r9 = 0x28
    2334:	r3 = *(u64 *)(r1 + 0x48)
    2335:	if r3 == r2 goto -0x8db <turnpike+0x1c8>
    2336:	r3 = *(u64 *)(r1 + 0x50)
    2337:	if r3 == r2 goto -0x8dd <turnpike+0x1c8>
    2338:	r3 = *(u64 *)(r1 + 0x58)
    2339:	if r3 == r2 goto -0x8df <turnpike+0x1c8>
    2340:	r3 = *(u64 *)(r1 + 0x60)
    2341:	if r3 == r2 goto -0x8e1 <turnpike+0x1c8>
    2342:	r3 = *(u64 *)(r1 + 0x68)
    2343:	if r3 == r2 goto -0x8e3 <turnpike+0x1c8>
    2344:	r3 = *(u64 *)(r1 + 0x70)
    2345:	if r3 == r2 goto -0x8e5 <turnpike+0x1c8>
    2346:	r3 = *(u64 *)(r1 + 0x78)
    2347:	if r3 == r2 goto -0x8e7 <turnpike+0x1c8>
    2348:	r1 = *(u64 *)(r1 + 0x80)
    2349:	if r1 == r2 goto -0x8e9 <turnpike+0x1c8>
    2350:	goto -0x58e <turnpike+0x1ca8>
    2351:	r1 = *(u64 *)(r10 - 0x70)
    2352:	w2 = w1
    2353:	w2 &= 0xff
    2354:	w1 = 0x0
    2355:	*(u32 *)(r10 - 0x100) = w1
    2356:	w1 = 0x1
    2357:	*(u32 *)(r10 - 0xf8) = w1
    2358:	if w2 < 0x2 goto +0x1 <turnpike+0x4960>
    2359:	w1 = 0x0
    2360:	w2 = 0x30
    2361:	*(u32 *)(r10 - 0xd0) = w2
    2362:	r2 = 0x0
    2363:	*(u64 *)(r10 - 0x120) = r2
    2364:	w2 = 0x1c
    2365:	*(u32 *)(r10 - 0xc8) = w2
    2366:	r2 = *(u64 *)(r10 - 0xb8)
    2367:	w2 += 0x8
    2368:	*(u64 *)(r10 - 0xa0) = r2
    2369:	r3 = *(u64 *)(r10 - 0xe0)
    2370:	r2 = r3
    2371:	r2 += 0x16
    2372:	*(u64 *)(r10 - 0x110) = r2
    2373:	w2 = *(u8 *)(r3 + 0x16)
    2374:	w2 &= 0x1
    2375:	r4 = *(u64 *)(r10 - 0xe8)
    2376:	*(u64 *)(r10 - 0x118) = r4
    2377:	*(u64 *)(r10 - 0x108) = r3
    2378:	if w2 == 0x0 goto -0x322 <turnpike+0x30e8>
    2379:	r9 = 0x6
    2380:	w1 &= 0x1
    2381:	r3 = *(u64 *)(r10 - 0xb0)
    2382:	if w1 != 0x0 goto -0x90a <turnpike+0x1c8>
    2383:	r9 = 0xc
    2384:	r1 = *(u64 *)(r10 - 0x80)
    2385:	if w1 == 0x0 goto -0x90d <turnpike+0x1c8>
    2386:	r1 = *(u64 *)(r10 - 0xa0)
    2387:	w1 += -0x4d9
    2388:	if w1 > -0x502 goto +0x7 <turnpike+0x4a80>
    2389:	w1 = *(u32 *)(r10 - 0x90)
    2390:	w1 ^= 0x1
    2391:	w1 &= 0x1
    2392:	if w1 == 0x0 goto +0x3 <turnpike+0x4a80>
    2393:	r9 = 0xe
    2394:	r1 = *(u64 *)(r10 - 0x78)
    2395:	if w1 == 0x0 goto -0x917 <turnpike+0x1c8>
    2396:	r9 = 0xd
    2397:	r1 = *(u64 *)(r10 - 0xe0)
    2398:	w1 = *(u16 *)(r1 + 0x14)
    2399:	if r1 > 0xfff goto -0x91b <turnpike+0x1c8>
    2400:	r1 <<= 0x5
    2401:	r2 = r3
    2402:	r2 += r1
    2403:	r1 = *(u64 *)(r2 + 0x2608)
    2404:	r8 = r2
    2405:	r2 = *(u64 *)(r2 + 0x2610)
    2406:	*(u64 *)(r10 - 0x60) = r1
    2407:	w1 &= 0xffff
    2408:	if w1 == 0x0 goto -0x924 <turnpike+0x1c8>
    2409:	r4 = r2
    2410:	r4 >>= 0x20
    2411:	w5 = *(u32 *)(r10 - 0x50)
    2412:	if w5 != w4 goto -0x928 <turnpike+0x1c8>
    2413:	r4 = *(u64 *)(r10 - 0xa0)
    2414:	w4 += 0x28
    2415:	r9 = 0xe
    2416:	if w4 > w1 goto -0x92c <turnpike+0x1c8>
    2417:	*(u64 *)(r10 - 0xb0) = r3
    2418:	r8 += 0x2608
    2419:	r1 = *(u64 *)(r7 + 0x0)
    2420:	r3 = 0xffffffffffff ll
    2422:	r1 &= r3
    2423:	w3 = *(u32 *)(r6 + 0xc)
    2424:	r4 = *(u64 *)(r10 - 0x60)
    2425:	r4 >>= 0x20
    2426:	if w3 == w4 goto +0xcd <turnpike+0x51e0>
    2427:	r9 = 0xf
    2428:	r3 = *(u64 *)(r10 - 0xb0)
    2429:	if r1 == 0x0 goto -0x939 <turnpike+0x1c8>
    2430:	r4 = *(u64 *)(r3 + 0x48)
    2431:	if r4 == r1 goto +0xe <turnpike+0x4c10>
    2432:	r4 = *(u64 *)(r3 + 0x50)
    2433:	if r4 == r1 goto +0xc <turnpike+0x4c10>
    2434:	r4 = *(u64 *)(r3 + 0x58)
    2435:	if r4 == r1 goto +0xa <turnpike+0x4c10>
    2436:	r4 = *(u64 *)(r3 + 0x60)
    2437:	if r4 == r1 goto +0x8 <turnpike+0x4c10>
    2438:	r4 = *(u64 *)(r3 + 0x68)
    2439:	if r4 == r1 goto +0x6 <turnpike+0x4c10>
    2440:	r4 = *(u64 *)(r3 + 0x70)
    2441:	if r4 == r1 goto +0x4 <turnpike+0x4c10>
    2442:	r4 = *(u64 *)(r3 + 0x78)
    2443:	if r4 == r1 goto +0x2 <turnpike+0x4c10>
    2444:	r3 = *(u64 *)(r3 + 0x80)
    2445:	if r3 != r1 goto -0x949 <turnpike+0x1c8>
    2446:	r2 <<= 0x20
    2447:	r2 >>= 0x20
    2448:	r1 = 0x0 ll
		0000000000004c80:  R_BPF_64_64	DEVICES
    2450:	r3 = 0x0
    2451:	call 0x33
    2452:	r1 = r0
    2453:	r1 s>>= 0x3f
    2454:	w0 ^= w1
    2455:	w0 -= w1
    2456:	r1 = 0x4
    2457:	*(u64 *)(r10 - 0x50) = r1
    2458:	r9 = 0xd
    2459:	if w0 != 0x4 goto -0x957 <turnpike+0x1c8>
    2460:	r1 = *(u64 *)(r10 - 0x48)
    2461:	w2 = *(u32 *)(r10 - 0xd0)
    2462:	w2 += w1
    2463:	w1 = *(u32 *)(r10 - 0xc0)
    2464:	w7 = w1
    2465:	w7 -= w2
    2466:	*(u32 *)(r10 - 0xd0) = w2
    2467:	if w1 == w2 goto +0x5 <turnpike+0x4ce8>
    2468:	r1 = r6
    2469:	w2 = w7
    2470:	call 0x2c
    2471:	r9 = 0x11
    2472:	if r0 != 0x0 goto -0x964 <turnpike+0x1c8>
    2473:	r2 = *(u64 *)(r10 - 0xb8)
    2474:	r2 = be32 r2
    2475:	w2 &= -0x10000
    2476:	r3 = r8
    2477:	r1 = *(u64 *)(r3 + 0x10)
    2478:	*(u64 *)(r10 - 0xc8) = r1
    2479:	r1 = *(u64 *)(r3 + 0x18)
    2480:	*(u64 *)(r10 - 0x128) = r1
    2481:	r1 = *(u64 *)(r10 - 0xe0)
    2482:	w1 = *(u16 *)(r1 + 0x1e)
    2483:	w2 |= w1
    2484:	*(u64 *)(r10 - 0x90) = r2
    2485:	r1 = 0x0
    2486:	w2 = *(u32 *)(r10 - 0xf8)
    2487:	if w2 != 0x0 goto +0x1 <turnpike+0x4d68>
    2488:	r1 = *(u64 *)(r10 - 0x90)
    2489:	r2 = *(u64 *)(r10 - 0x80)
    2490:	w2 ^= -0x1
    2491:	r2 &= 0xffff
    2492:	r3 = *(u64 *)(r10 - 0xa8)
    2493:	r3 += r2
    2494:	r4 = *(u64 *)(r10 - 0xa0)
    2495:	r4 = be16 r4
    2496:	r2 = *(u64 *)(r10 - 0x88)
    2497:	w2 ^= -0x1
    2498:	r2 = be16 r2
    2499:	*(u64 *)(r10 - 0xa0) = r4
    2500:	r2 += r4
    2501:	r2 <<= 0x1
    2502:	r3 += r2
    2503:	r3 += r1
    2504:	r1 = r3
    2505:	r1 >>= 0x20
    2506:	r3 <<= 0x20
    2507:	r3 >>= 0x20
    2508:	r3 += r1
    2509:	r2 = r3
    2510:	r2 &= 0xffff
    2511:	r1 = r3
    2512:	r1 >>= 0x20
    2513:	r1 += r2
    2514:	r3 >>= 0x10
    2515:	r3 &= 0xffff
    2516:	r1 += r3
    2517:	r2 = r1
    2518:	r2 >>= 0x10
    2519:	r1 &= 0xffff
    2520:	r1 += r2
    2521:	w2 = w1
    2522:	r1 >>= 0x10
    2523:	w1 += w2
    2524:	w2 = w1
    2525:	w2 &= 0xffff
    2526:	w3 = -0x1
    2527:	*(u64 *)(r10 - 0x78) = r3
    2528:	if w2 == 0xffff goto +0x2 <turnpike+0x4eb8>
    2529:	w1 ^= -0x1
    2530:	*(u64 *)(r10 - 0x78) = r1
    2531:	r1 = *(u64 *)(r10 - 0xe0)
    2532:	w2 = *(u32 *)(r1 + 0x18)
    2533:	*(u64 *)(r10 - 0x130) = r2
    2534:	r2 = *(u64 *)(r10 - 0xd8)
    2535:	r3 = *(u64 *)(r2 + 0x18)
    2536:	*(u64 *)(r10 - 0x88) = r3
    2537:	r2 = *(u64 *)(r2 + 0x10)
    2538:	*(u64 *)(r10 - 0x80) = r2
    2539:	r2 = *(u64 *)(r1 + 0x20)
    2540:	*(u64 *)(r10 - 0xa8) = r2
    2541:	r1 = *(u64 *)(r1 + 0x28)
    2542:	*(u64 *)(r10 - 0xd8) = r1
    2543:	r1 = *(u64 *)(r8 + 0x0)
    2544:	r2 = *(u64 *)(r10 - 0x60)
    2545:	if r2 != r1 goto +0x64 <turnpike+0x5250>
    2546:	r1 = *(u64 *)(r10 - 0xe0)
    2547:	r1 = *(u64 *)(r1 + 0x0)
    2548:	r2 = *(u64 *)(r10 - 0xe8)
    2549:	if r1 != r2 goto +0x60 <turnpike+0x5250>
    2550:	r1 = *(u64 *)(r10 - 0xb0)
    2551:	w2 = *(u32 *)(r10 - 0x100)
    2552:	if w2 != 0x0 goto +0x1 <turnpike+0x4f70>
    2553:	goto +0xa <turnpike+0x4fc0>
    2554:	r1 = *(u64 *)(r10 - 0x108)
    2555:	r1 = *(u64 *)(r1 + 0x0)
    2556:	r2 = *(u64 *)(r10 - 0x118)
    2557:	if r1 == r2 goto +0x1 <turnpike+0x4f98>
    2558:	goto +0x57 <turnpike+0x5250>
    2559:	r1 = *(u64 *)(r10 - 0x108)
    2560:	w2 = *(u8 *)(r1 + 0x16)
    2561:	w2 &= 0x10
    2562:	r1 = *(u64 *)(r10 - 0xb0)
    2563:	if w2 != 0x0 goto +0x5c <turnpike+0x52a0>
    2564:	r2 = *(u64 *)(r10 - 0x110)
    2565:	w2 = *(u8 *)(r2 + 0x0)
    2566:	w2 &= 0x10
    2567:	if w2 == 0x0 goto +0x16 <turnpike+0x5090>
    2568:	r4 = *(u64 *)(r10 - 0xe0)
    2569:	w2 = *(u8 *)(r4 + 0x17)
    2570:	r2 <<= 0x2
    2571:	r1 += r2
    2572:	w1 = *(u32 *)(r1 + 0x2208)
    2573:	r2 = 0xffff00000000 ll
    2575:	r5 = *(u64 *)(r10 - 0xe8)
    2576:	r3 = r5
    2577:	r3 &= r2
    2578:	w5 >>= 0x10
    2579:	w2 = *(u32 *)(r4 + 0x18)
    2580:	r4 = 0x10000000000 ll
    2582:	if r3 == r4 goto +0x1 <turnpike+0x5060>
    2583:	w5 = w2
    2584:	r5 = be16 r5
    2585:	w1 += w5
    2586:	r2 = *(u64 *)(r10 - 0xb8)
    2587:	call -0x1
		00000000000050d8:  R_BPF_64_32	take_from_allowance
    2588:	r9 = 0x33
    2589:	if w0 == 0x0 goto -0x9d9 <turnpike+0x1c8>
    2590:	r9 = 0x2d
    2591:	w4 = *(u32 *)(r6 + 0x0)
    2592:	r2 = *(u64 *)(r10 - 0x48)
    2593:	r2 += r4
    2594:	r1 = r2
    2595:	r1 += 0x30
    2596:	w3 = *(u32 *)(r6 + 0x4)
    2597:	if r1 > r3 goto -0x9e1 <turnpike+0x1c8>
    2598:	r7 = *(u64 *)(r10 - 0x70)
    2599:	w7 += -0x1
    2600:	r7 <<= 0x38
    2601:	r5 = *(u64 *)(r10 - 0x68)
    2602:	w5 <<= 0x14
    2603:	w5 &= 0xff00000
    2604:	w5 |= 0x60000000
    2605:	r5 = be32 r5
    2606:	r7 |= r5
    2607:	r0 = *(u64 *)(r10 - 0xa0)
    2608:	r0 <<= 0x20
    2609:	r7 |= r0
    2610:	r5 = 0x11000000000000 ll
    2612:	r7 |= r5
    2613:	r8 = *(u64 *)(r10 - 0x78)
    2614:	r8 <<= 0x30
    2615:	r5 = *(u64 *)(r10 - 0x130)
    2616:	r8 |= r5
    2617:	r8 |= r0
    2618:	r5 = *(u64 *)(r10 - 0x128)
    2619:	*(u32 *)(r4 + 0x8) = w5
    2620:	r5 = *(u64 *)(r10 - 0xc8)
    2621:	*(u64 *)(r4 + 0x0) = r5
    2622:	r5 = r4
    2623:	r5 += 0xc
    2624:	r0 = *(u64 *)(r10 - 0x48)
    2625:	if r0 == 0xe goto +0x3a <turnpike+0x5380>
    2626:	r5 = *(u64 *)(r10 - 0x48)
    2627:	if r5 == 0x12 goto +0x34 <turnpike+0x5360>
    2628:	r5 = *(u64 *)(r10 - 0x58)
    2629:	*(u64 *)(r4 + 0xc) = r5
    2630:	r4 += 0x14
    2631:	goto +0x33 <turnpike+0x5378>
    2632:	r3 = r8
    2633:	r2 = *(u64 *)(r3 + 0x10)
    2634:	r3 = *(u64 *)(r3 + 0x18)
    2635:	r3 <<= 0x10
    2636:	r4 = 0xffffffff0000 ll
    2638:	r3 &= r4
    2639:	r2 >>= 0x30
    2640:	r3 |= r2
    2641:	r9 = 0xf
    2642:	r2 = 0x3
    2643:	*(u64 *)(r10 - 0x50) = r2
    2644:	if r1 == r3 goto -0xb9 <turnpike+0x4c80>
    2645:	goto -0xa11 <turnpike+0x1c8>
    2646:	r9 = 0x12
    2647:	w1 = *(u32 *)(r10 - 0xc0)
    2648:	w2 = *(u32 *)(r10 - 0xd0)
    2649:	if w1 == w2 goto -0xa15 <turnpike+0x1c8>
    2650:	w7 = -w7
    2651:	r1 = r6
    2652:	w2 = w7
    2653:	call 0x2c
    2654:	if r0 == 0x0 goto -0xa1a <turnpike+0x1c8>
    2655:	goto -0x244 <turnpike+0x4080>
    2656:	r4 = *(u64 *)(r10 - 0x108)
    2657:	w2 = *(u8 *)(r4 + 0x17)
    2658:	r2 <<= 0x2
    2659:	r1 += r2
    2660:	w1 = *(u32 *)(r1 + 0x2208)
    2661:	r2 = 0xffff00000000 ll
    2663:	r5 = *(u64 *)(r10 - 0x118)
    2664:	r3 = r5
    2665:	r3 &= r2
    2666:	w5 >>= 0x10
    2667:	w2 = *(u32 *)(r4 + 0x18)
    2668:	r4 = 0x10000000000 ll
    2670:	if r3 == r4 goto +0x1 <turnpike+0x5320>
    2671:	w5 = w2
    2672:	r5 = be16 r5
    2673:	w1 += w5
    2674:	r2 = *(u64 *)(r10 - 0xb8)
    2675:	call -0x1
		0000000000005398:  R_BPF_64_32	take_from_allowance
    2676:	r9 = 0x33
    2677:	r1 = *(u64 *)(r10 - 0xb0)
    2678:	if w0 == 0x0 goto -0xa32 <turnpike+0x1c8>
    2679:	goto -0x74 <turnpike+0x4fc0>
    2680:	r5 = *(u64 *)(r10 - 0x58)
    2681:	*(u32 *)(r4 + 0xc) = w5
    2682:	r4 += 0x10
    2683:	r5 = r4
    2684:	w4 = 0xdd86
    2685:	*(u16 *)(r5 + 0x0) = w4
    2686:	*(u64 *)(r2 + 0x28) = r8
    2687:	r4 = *(u64 *)(r10 - 0xd8)
    2688:	*(u64 *)(r2 + 0x20) = r4
    2689:	r4 = *(u64 *)(r10 - 0xa8)
    2690:	*(u64 *)(r2 + 0x18) = r4
    2691:	r4 = *(u64 *)(r10 - 0x88)
    2692:	*(u64 *)(r2 + 0x10) = r4
    2693:	r4 = *(u64 *)(r10 - 0x80)
    2694:	*(u64 *)(r2 + 0x8) = r4
    2695:	*(u64 *)(r2 + 0x0) = r7
    2696:	w4 = *(u32 *)(r10 - 0xf8)
    2697:	if w4 != 0x0 goto +0x4 <turnpike+0x5410>
    2698:	r2 += 0x34
    2699:	if r2 > r3 goto -0xa47 <turnpike+0x1c8>
    2700:	r2 = *(u64 *)(r10 - 0x90)
    2701:	*(u32 *)(r1 + 0x0) = w2
    2702:	r3 = *(u64 *)(r10 - 0xe0)
    2703:	r1 = *(u64 *)(r3 + 0x30)
    2704:	r2 = *(u64 *)(r10 - 0xb8)
    2705:	r1 += r2
    2706:	*(u64 *)(r3 + 0x30) = r1
    2707:	r2 = *(u64 *)(r10 - 0xf0)
    2708:	w1 = *(u32 *)(r2 + 0x0)
    2709:	w1 += 0x1
    2710:	*(u32 *)(r2 + 0x0) = w1
    2711:	w1 = *(u32 *)(r10 - 0x100)
    2712:	if w1 != 0x0 goto +0x1 <turnpike+0x5470>
    2713:	goto +0x9 <turnpike+0x54b8>
    2714:	r3 = *(u64 *)(r10 - 0x108)
    2715:	r1 = *(u64 *)(r3 + 0x30)
    2716:	r2 = *(u64 *)(r10 - 0xb8)
    2717:	r1 += r2
    2718:	*(u64 *)(r3 + 0x30) = r1
    2719:	r2 = *(u64 *)(r10 - 0x140)
    2720:	w1 = *(u32 *)(r2 + 0x0)
    2721:	w1 += 0x1
    2722:	*(u32 *)(r2 + 0x0) = w1
    2723:	w1 = *(u32 *)(r10 - 0x98)
    2724:	if w1 == 0x0 goto +0x5 <turnpike+0x54f0>
    2725:	w2 = *(u32 *)(r10 - 0x98)
    2726:	w2 = -w2
    2727:	r1 = r6
    2728:	call 0x41
    2729:	if r0 != 0x0 goto -0xa65 <turnpike+0x1c8>
    2730:	goto -0x2b3 <turnpike+0x3f60>
    2731:	w2 = *(u32 *)(r10 - 0x90)
    2732:	r1 = *(u64 *)(r10 - 0xb8)
    2733:	w2 -= w1
    2734:	r9 = 0x8
    2735:	*(u32 *)(r10 - 0x78) = w2
    2736:	if w2 > 0x3 goto -0xa6c <turnpike+0x1c8>
    2737:	r1 = *(u64 *)(r10 - 0xa8)
    2738:	w1 ^= -0x1
    2739:	*(u64 *)(r10 - 0xa8) = r1
    2740:	r1 = *(u64 *)(r10 - 0x48)
    2741:	w1 += 0x34
    2742:	*(u32 *)(r10 - 0xc0) = w1
    2743:	r1 = *(u64 *)(r10 - 0xb8)
    2744:	w2 = *(u32 *)(r10 - 0x90)
    2745:	if w2 != w1 goto +0xd0 <turnpike+0x5bf0>
    2746:	w1 = *(u32 *)(r10 - 0x98)
    2747:	r2 = *(u64 *)(r10 - 0xb8)
    2748:	w1 -= w2
    2749:	w1 += -0xc
    2750:	*(u32 *)(r10 - 0x98) = w1
    2751:	r1 = *(u64 *)(r10 - 0xe0)
    2752:	w1 = *(u16 *)(r1 + 0x1c)
    2753:	r2 = *(u64 *)(r10 - 0xa8)
    2754:	r2 += r1
    2755:	*(u64 *)(r10 - 0xa8) = r2
    2756:	w1 = 0x0
    2757:	*(u64 *)(r10 - 0x78) = r1
    2758:	w1 = 0x1
    2759:	*(u32 *)(r10 - 0x90) = w1
    2760:	w8 &= 0x2
    2761:	if w8 == 0x0 goto -0x19b <turnpike+0x4918>
    2762:	r9 = 0x6
    2763:	r1 = *(u64 *)(r10 - 0xe0)
    2764:	w1 = *(u8 *)(r1 + 0x16)
    2765:	*(u32 *)(r10 - 0x90) = w1
    2766:	r1 = *(u64 *)(r10 - 0x60)
    2767:	if w1 < 0x2000000 goto -0xa8b <turnpike+0x1c8>
    2768:	w1 = *(u32 *)(r10 - 0x90)
    2769:	w1 &= 0x1
    2770:	if w1 != 0x0 goto +0x3a <turnpike+0x5808>
    2771:	w1 = 0x400000
    2772:	*(u64 *)(r10 - 0x78) = r1
    2773:	r1 = *(u64 *)(r10 - 0xb8)
    2774:	if w1 > 0x4d0 goto +0x2 <turnpike+0x5668>
    2775:	w1 = 0x0
    2776:	*(u64 *)(r10 - 0x78) = r1
    2777:	r2 = *(u64 *)(r10 - 0xe0)
    2778:	w3 = *(u32 *)(r2 + 0x18)
    2779:	r1 = 0x10000000000 ll
    2781:	r3 |= r1
    2782:	r1 = *(u64 *)(r10 - 0xd8)
    2783:	r4 = *(u64 *)(r1 + 0x18)
    2784:	r2 = *(u64 *)(r2 + 0x28)
    2785:	r1 = -0x100000000 ll
    2787:	r2 &= r1
    2788:	r4 >>= 0x20
    2789:	*(u64 *)(r10 - 0xd0) = r2
    2790:	*(u64 *)(r10 - 0xc8) = r4
    2791:	r2 |= r4
    2792:	r8 = *(u64 *)(r10 - 0xb0)
    2793:	r1 = r8
    2794:	*(u64 *)(r10 - 0xa0) = r3
    2795:	call 0x164
		0000000000005758:  R_BPF_64_32	.text
    2796:	r1 = r8
    2797:	r9 = 0x9
    2798:	r8 = r0
    2799:	if r0 == 0x0 goto -0xaab <turnpike+0x1c8>
    2800:	r3 = *(u64 *)(r8 + 0x0)
    2801:	r2 = 0xffffffffffff ll
    2803:	*(u64 *)(r10 - 0x60) = r3
    2804:	r3 &= r2
    2805:	r2 = *(u64 *)(r10 - 0xa0)
    2806:	if r3 != r2 goto -0xab2 <turnpike+0x1c8>
    2807:	w2 = *(u32 *)(r8 - 0x8)
    2808:	r3 = *(u64 *)(r10 - 0xc8)
    2809:	if w2 != w3 goto -0xab5 <turnpike+0x1c8>
    2810:	w2 = *(u8 *)(r8 + 0x17)
    2811:	r2 <<= 0x5
    2812:	r1 += r2
    2813:	*(u64 *)(r10 - 0xd8) = r1
    2814:	r1 = *(u64 *)(r1 + 0x208)
    2815:	if r1 != 0x0 goto -0xabb <turnpike+0x1c8>
    2816:	r1 = 0xffff0000 ll
    2818:	r2 = *(u64 *)(r10 - 0xd0)
    2819:	r2 |= r1
    2820:	r1 = *(u64 *)(r10 - 0xd8)
    2821:	r1 = *(u64 *)(r1 + 0x210)
    2822:	if r1 != r2 goto -0xac2 <turnpike+0x1c8>
    2823:	r1 = *(u64 *)(r10 - 0xd8)
    2824:	r1 += 0x208
    2825:	*(u64 *)(r10 - 0xd8) = r1
    2826:	r9 = r8
    2827:	r9 += -0x4
    2828:	goto +0x3a <turnpike+0x59d8>
    2829:	r2 = *(u64 *)(r10 - 0xe0)
    2830:	w3 = *(u32 *)(r2 + 0x18)
    2831:	r1 = 0x10000000000 ll
    2833:	r3 |= r1
    2834:	r1 = *(u64 *)(r10 - 0xd8)
    2835:	r0 = *(u64 *)(r1 + 0x10)
    2836:	r4 = *(u64 *)(r1 + 0x18)
    2837:	r5 = *(u64 *)(r2 + 0x20)
    2838:	r1 = *(u64 *)(r2 + 0x28)
    2839:	*(u64 *)(r10 - 0xd0) = r1
    2840:	*(u64 *)(r10 - 0x8) = r1
    2841:	*(u64 *)(r10 - 0xc8) = r5
    2842:	*(u64 *)(r10 - 0x10) = r5
    2843:	*(u64 *)(r10 - 0xa0) = r4
    2844:	*(u64 *)(r10 - 0x18) = r4
    2845:	*(u64 *)(r10 - 0x78) = r0
    2846:	*(u64 *)(r10 - 0x20) = r0
    2847:	r2 = r10
    2848:	r2 += -0x20
    2849:	r1 = *(u64 *)(r10 - 0xb0)
    2850:	r9 = r3
    2851:	call 0x1c5
		0000000000005918:  R_BPF_64_32	.text
    2852:	r8 = r0
    2853:	if r0 == 0x0 goto +0x19 <turnpike+0x5998>
    2854:	r2 = *(u64 *)(r8 + 0x0)
    2855:	r1 = 0xffffffffffff ll
    2857:	*(u64 *)(r10 - 0x60) = r2
    2858:	r2 &= r1
    2859:	if r2 != r9 goto +0x13 <turnpike+0x5998>
    2860:	r2 = r8
    2861:	r1 = *(u64 *)(r2 - 0x8)
    2862:	r2 = *(u64 *)(r2 - 0x10)
    2863:	r3 = *(u64 *)(r10 - 0x78)
    2864:	if r2 != r3 goto +0xe <turnpike+0x5998>
    2865:	r2 = *(u64 *)(r10 - 0xa0)
    2866:	if r1 != r2 goto +0xc <turnpike+0x5998>
    2867:	w1 = *(u8 *)(r8 + 0x17)
    2868:	r1 <<= 0x5
    2869:	r2 = *(u64 *)(r10 - 0xb0)
    2870:	r2 += r1
    2871:	*(u64 *)(r10 - 0xd8) = r2
    2872:	r1 = *(u64 *)(r2 + 0x208)
    2873:	r2 = *(u64 *)(r10 - 0xc8)
    2874:	if r1 != r2 goto +0x4 <turnpike+0x5998>
    2875:	r1 = *(u64 *)(r10 - 0xd8)
    2876:	r1 = *(u64 *)(r1 + 0x210)
    2877:	r2 = *(u64 *)(r10 - 0xd0)
    2878:	if r1 == r2 goto +0x1 <turnpike+0x59a0>
    2879:	goto -0x2bd <turnpike+0x43b8>
    2880:	r1 = *(u64 *)(r10 - 0xd8)
    2881:	r1 += 0x208
    2882:	*(u64 *)(r10 - 0xd8) = r1
    2883:	w1 = 0x0
    2884:	*(u64 *)(r10 - 0x78) = r1
    2885:	r9 = r8
    2886:	r9 += 0x38
    2887:	call 0x76
    2888:	r3 = r8
    2889:	w2 = *(u32 *)(r3 + 0x8)
    2890:	w1 = *(u32 *)(r3 + 0xc)
    2891:	w3 = *(u32 *)(r3 + 0x10)
    2892:	r0 >>= 0x6
    2893:	if w0 >= w1 goto +0x2 <turnpike+0x5a20>
    2894:	if w2 <= w0 goto +0x1 <turnpike+0x5a20>
    2895:	if w3 > w0 goto +0x27 <turnpike+0x5b58>
    2896:	r9 = 0x12
    2897:	r3 = *(u64 *)(r8 + 0x0)
    2898:	r4 = *(u64 *)(r10 - 0x60)
    2899:	if r3 != r4 goto -0xb0f <turnpike+0x1c8>
    2900:	r9 = 0xa
    2901:	if w2 <= w0 goto -0xb11 <turnpike+0x1c8>
    2902:	if w0 <= w1 goto -0xb12 <turnpike+0x1c8>
    2903:	w0 -= w1
    2904:	if w0 < 0x2 goto -0xb14 <turnpike+0x1c8>
    2905:	call 0x76
    2906:	r1 = *(u64 *)(r10 - 0xb0)
    2907:	w2 = *(u32 *)(r1 + 0x40)
    2908:	r0 >>= 0x6
    2909:	r9 = 0x3
    2910:	if w2 <= w0 goto -0xb1a <turnpike+0x1c8>
    2911:	r2 = *(u64 *)(r7 + 0x0)
    2912:	r3 = 0xffffffffffff ll
    2914:	r2 &= r3
    2915:	r9 = 0xf
    2916:	if r2 == 0x0 goto -0xb20 <turnpike+0x1c8>
    2917:	r9 = 0x28
    2918:	r3 = *(u64 *)(r1 + 0x48)
    2919:	if r3 == r2 goto -0xb23 <turnpike+0x1c8>
    2920:	r3 = *(u64 *)(r1 + 0x50)
    2921:	if r3 == r2 goto -0xb25 <turnpike+0x1c8>
    2922:	r3 = *(u64 *)(r1 + 0x58)
    2923:	if r3 == r2 goto -0xb27 <turnpike+0x1c8>
    2924:	r3 = *(u64 *)(r1 + 0x60)
    2925:	if r3 == r2 goto -0xb29 <turnpike+0x1c8>
    2926:	r3 = *(u64 *)(r1 + 0x68)
    2927:	if r3 == r2 goto -0xb2b <turnpike+0x1c8>
    2928:	r3 = *(u64 *)(r1 + 0x70)
    2929:	if r3 == r2 goto -0xb2d <turnpike+0x1c8>
    2930:	r3 = *(u64 *)(r1 + 0x78)
    2931:	if r3 == r2 goto -0xb2f <turnpike+0x1c8>
    2932:	r1 = *(u64 *)(r1 + 0x80)
    2933:	if r1 == r2 goto -0xb31 <turnpike+0x1c8>
    2934:	goto -0x7d6 <turnpike+0x1ca8>
    2935:	r1 = *(u64 *)(r10 - 0x70)
    2936:	w1 += -0x1
    2937:	*(u64 *)(r10 - 0x70) = r1
    2938:	w1 = *(u16 *)(r8 + 0x1c)
    2939:	r2 = *(u64 *)(r10 - 0xa8)
    2940:	r2 += r1
    2941:	*(u64 *)(r10 - 0xa8) = r2
    2942:	w1 = 0x1
    2943:	*(u32 *)(r10 - 0x100) = w1
    2944:	r1 = 0x200000000 ll
    2946:	*(u64 *)(r10 - 0x120) = r1
    2947:	r1 = *(u64 *)(r10 - 0xe8)
    2948:	*(u64 *)(r10 - 0x118) = r1
    2949:	r1 = *(u64 *)(r10 - 0xf0)
    2950:	*(u64 *)(r10 - 0x140) = r1
    2951:	r1 = *(u64 *)(r10 - 0xe0)
    2952:	*(u64 *)(r10 - 0x108) = r1
    2953:	goto -0x57b <turnpike+0x3018>
    2954:	w1 = 0x0
    2955:	*(u8 *)(r10 - 0x20) = w1
    2956:	w2 = *(u32 *)(r10 - 0xc0)
    2957:	r1 = *(u64 *)(r10 - 0xb8)
    2958:	w2 += w1
    2959:	r3 = r10
    2960:	r3 += -0x20
    2961:	r1 = r6
    2962:	*(u32 *)(r10 - 0x90) = w2
    2963:	w4 = 0x1
    2964:	call 0xbd
    2965:	if r0 == 0x0 goto +0x2 <turnpike+0x5c60>
    2966:	r9 = 0x4
    2967:	goto -0xb53 <turnpike+0x1c8>
    2968:	r1 = *(u64 *)(r10 - 0xb8)
    2969:	w1 <<= 0x3
    2970:	w1 &= 0x8
    2971:	w9 = *(u8 *)(r10 - 0x20)
    2972:	*(u32 *)(r10 - 0xa0) = w1
    2973:	w9 <<= w1
    2974:	w9 ^= -0x1
    2975:	r9 &= 0xffff
    2976:	r1 = *(u64 *)(r10 - 0xa8)
    2977:	r9 += r1
    2978:	*(u64 *)(r10 - 0xa8) = r9
    2979:	w1 = *(u32 *)(r10 - 0x78)
    2980:	if w1 > 0x1 goto +0x1 <turnpike+0x5cd0>
    2981:	goto -0xec <turnpike+0x5570>
    2982:	w1 = 0x0
    2983:	*(u8 *)(r10 - 0x20) = w1
    2984:	w2 = *(u32 *)(r10 - 0x90)
    2985:	w2 += 0x1
    2986:	r3 = r10
    2987:	r3 += -0x20
    2988:	r1 = r6
    2989:	w4 = 0x1
    2990:	call 0xbd
    2991:	if r0 != 0x0 goto -0x1a <turnpike+0x5c50>
    2992:	w1 = *(u32 *)(r10 - 0xa0)
    2993:	w1 ^= 0x8
    2994:	w2 = *(u8 *)(r10 - 0x20)
    2995:	w2 <<= w1
    2996:	w2 ^= -0x1
    2997:	r2 &= 0xffff
    2998:	r9 += r2
    2999:	*(u64 *)(r10 - 0xa8) = r9
    3000:	w1 = *(u32 *)(r10 - 0x78)
    3001:	if w1 != 0x3 goto -0x100 <turnpike+0x5570>
    3002:	w1 = 0x0
    3003:	*(u8 *)(r10 - 0x20) = w1
    3004:	w2 = *(u32 *)(r10 - 0x90)
    3005:	w2 += 0x2
    3006:	r3 = r10
    3007:	r3 += -0x20
    3008:	r1 = r6
    3009:	w4 = 0x1
    3010:	call 0xbd
    3011:	if r0 != 0x0 goto -0x2e <turnpike+0x5c50>
    3012:	w1 = *(u8 *)(r10 - 0x20)
    3013:	w2 = *(u32 *)(r10 - 0xa0)
    3014:	w1 <<= w2
    3015:	w1 ^= -0x1
    3016:	r1 &= 0xffff
    3017:	r9 += r1
    3018:	*(u64 *)(r10 - 0xa8) = r9
    3019:	goto -0x112 <turnpike+0x5570>
