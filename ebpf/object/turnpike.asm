
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
     358:	r4 = *(u64 *)(r1 + 0x18)
     359:	r4 *= r6
     360:	r3 = *(u64 *)(r1 + 0x10)
     361:	r3 *= r2
     362:	r4 += r3
     363:	r8 = r4
     364:	r8 >>= 0x20
     365:	r8 ^= r4
     366:	r3 = *(u64 *)(r1 + 0x38)
     367:	r8 *= r3
     368:	r3 = -0x100000000 ll
     370:	*(u64 *)(r10 - 0x10) = r2
     371:	r4 = r2
     372:	r4 &= r3
     373:	r2 = 0xffff0000 ll
     375:	r4 |= r2
     376:	*(u64 *)(r10 - 0x20) = r4
     377:	w7 = 0x0
     378:	w2 = *(u32 *)(r1 + 0x8)
     379:	*(u32 *)(r10 - 0x8) = w2
     380:	r1 += 0x208
     381:	*(u64 *)(r10 - 0x18) = r1
     382:	r8 >>= 0x21
     383:	r9 = 0x0
     384:	if w7 == 0x8 goto +0x33 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     385:	w1 = w8
     386:	w1 += w7
     387:	w2 = *(u32 *)(r10 - 0x8)
     388:	w1 &= w2
     389:	*(u32 *)(r10 - 0x4) = w1
     390:	r2 = r10
     391:	r2 += -0x4
     392:	r1 = 0x0 ll
		0000000000000c40:  R_BPF_64_64	NARROW
     394:	call 0x1
     395:	r3 = 0xffffffffffff ll
     397:	if r0 == 0x0 goto +0x26 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     398:	r1 = *(u64 *)(r0 + 0x8)
     399:	r1 &= r3
     400:	if r1 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     401:	w1 = *(u32 *)(r0 + 0x0)
     402:	r2 = *(u64 *)(r10 - 0x10)
     403:	if w1 != w2 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     404:	w2 = *(u8 *)(r0 + 0x1f)
     405:	r2 <<= 0x5
     406:	r1 = *(u64 *)(r10 - 0x18)
     407:	r1 += r2
     408:	r2 = *(u64 *)(r1 + 0x0)
     409:	if r2 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     410:	r1 = *(u64 *)(r1 + 0x8)
     411:	r2 = *(u64 *)(r10 - 0x20)
     412:	if r1 == r2 goto +0x13 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x258>
     413:	r1 = *(u64 *)(r0 + 0x48)
     414:	r2 = r1
     415:	r2 &= r3
     416:	if r2 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     417:	w2 = *(u32 *)(r0 + 0x40)
     418:	r3 = *(u64 *)(r10 - 0x10)
     419:	if w2 != w3 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     420:	w3 = *(u8 *)(r0 + 0x5f)
     421:	r3 <<= 0x5
     422:	r2 = *(u64 *)(r10 - 0x18)
     423:	r2 += r3
     424:	r3 = *(u64 *)(r2 + 0x0)
     425:	if r3 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     426:	r2 = *(u64 *)(r2 + 0x8)
     427:	r3 = *(u64 *)(r10 - 0x20)
     428:	if r2 == r3 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x268>
     429:	w7 += 0x1
     430:	if r1 s> -0x1 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     431:	goto -0x30 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0xd8>
     432:	r0 += 0x8
     433:	goto +0x1 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x270>
     434:	r0 += 0x48
     435:	r9 = r0
     436:	r0 = r9
     437:	exit

0000000000000db0 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search>:
     438:	r6 = r3
     439:	r4 = *(u64 *)(r2 + 0x0)
     440:	r3 = *(u64 *)(r1 + 0x10)
     441:	*(u64 *)(r10 - 0x10) = r4
     442:	r3 *= r4
     443:	r5 = *(u64 *)(r2 + 0x8)
     444:	r4 = *(u64 *)(r1 + 0x18)
     445:	*(u64 *)(r10 - 0x18) = r5
     446:	r4 *= r5
     447:	r4 += r3
     448:	r5 = *(u64 *)(r2 + 0x10)
     449:	r3 = *(u64 *)(r1 + 0x20)
     450:	*(u64 *)(r10 - 0x28) = r5
     451:	r3 *= r5
     452:	r4 += r3
     453:	r3 = *(u64 *)(r2 + 0x18)
     454:	r2 = *(u64 *)(r1 + 0x28)
     455:	*(u64 *)(r10 - 0x30) = r3
     456:	r2 *= r3
     457:	r4 += r2
     458:	r2 = *(u64 *)(r1 + 0x30)
     459:	r2 *= r6
     460:	r4 += r2
     461:	r9 = r4
     462:	r9 >>= 0x20
     463:	r9 ^= r4
     464:	r2 = *(u64 *)(r1 + 0x38)
     465:	r9 *= r2
     466:	w7 = 0x0
     467:	w2 = *(u32 *)(r1 + 0xc)
     468:	*(u32 *)(r10 - 0x8) = w2
     469:	r1 += 0x208
     470:	*(u64 *)(r10 - 0x20) = r1
     471:	r9 >>= 0x21
     472:	r8 = 0x0
     473:	if w7 == 0x8 goto +0x3b <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     474:	w1 = w9
     475:	w1 += w7
     476:	w2 = *(u32 *)(r10 - 0x8)
     477:	w1 &= w2
     478:	*(u32 *)(r10 - 0x4) = w1
     479:	r2 = r10
     480:	r2 += -0x4
     481:	r1 = 0x0 ll
		0000000000000f08:  R_BPF_64_64	WIDE
     483:	call 0x1
     484:	r4 = 0xffffffffffff ll
     486:	if r0 == 0x0 goto +0x2e <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     487:	r1 = *(u64 *)(r0 + 0x10)
     488:	r1 &= r4
     489:	if r1 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     490:	r1 = *(u64 *)(r0 + 0x8)
     491:	r2 = *(u64 *)(r0 + 0x0)
     492:	r3 = *(u64 *)(r10 - 0x10)
     493:	if r2 != r3 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     494:	r2 = *(u64 *)(r10 - 0x18)
     495:	if r1 != r2 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     496:	w2 = *(u8 *)(r0 + 0x27)
     497:	r2 <<= 0x5
     498:	r1 = *(u64 *)(r10 - 0x20)
     499:	r1 += r2
     500:	r2 = *(u64 *)(r1 + 0x0)
     501:	r3 = *(u64 *)(r10 - 0x28)
     502:	if r2 != r3 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     503:	r1 = *(u64 *)(r1 + 0x8)
     504:	r2 = *(u64 *)(r10 - 0x30)
     505:	if r1 == r2 goto +0x17 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2d8>
     506:	r1 = *(u64 *)(r0 + 0x90)
     507:	r2 = r1
     508:	r2 &= r4
     509:	if r2 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     510:	r2 = *(u64 *)(r0 + 0x88)
     511:	r3 = *(u64 *)(r0 + 0x80)
     512:	r4 = *(u64 *)(r10 - 0x10)
     513:	if r3 != r4 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     514:	r3 = *(u64 *)(r10 - 0x18)
     515:	if r2 != r3 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     516:	w3 = *(u8 *)(r0 + 0xa7)
     517:	r3 <<= 0x5
     518:	r2 = *(u64 *)(r10 - 0x20)
     519:	r2 += r3
     520:	r3 = *(u64 *)(r2 + 0x0)
     521:	r4 = *(u64 *)(r10 - 0x28)
     522:	if r3 != r4 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     523:	r2 = *(u64 *)(r2 + 0x8)
     524:	r3 = *(u64 *)(r10 - 0x30)
     525:	if r2 == r3 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2e8>
     526:	w7 += 0x1
     527:	if r1 s> -0x1 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     528:	goto -0x38 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x118>
     529:	r0 += 0x10
     530:	goto +0x1 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f0>
     531:	r0 += 0x90
     532:	r8 = r0
     533:	r0 = r8
     534:	exit

00000000000010b8 <memcpy>:
     535:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     536:	r4 = 0x0
     537:	r5 = r1
     538:	r5 += r4
     539:	r0 = r2
     540:	r0 += r4
     541:	w0 = *(u8 *)(r0 + 0x0)
     542:	*(u8 *)(r5 + 0x0) = w0
     543:	r4 += 0x1
     544:	if r4 < r3 goto -0x8 <memcpy+0x10>
     545:	exit

0000000000001110 <memmove>:
     546:	r4 = r1
     547:	r4 -= r2
     548:	if r4 >= r3 goto +0xb <memmove+0x70>
     549:	r2 += -0x1
     550:	r1 += -0x1
     551:	r4 = r1
     552:	r4 += r3
     553:	r5 = r2
     554:	r5 += r3
     555:	w5 = *(u8 *)(r5 + 0x0)
     556:	*(u8 *)(r4 + 0x0) = w5
     557:	r3 += -0x1
     558:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     559:	goto +0xa <memmove+0xc0>
     560:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     561:	r4 = 0x0
     562:	r5 = r1
     563:	r5 += r4
     564:	r0 = r2
     565:	r0 += r4
     566:	w0 = *(u8 *)(r0 + 0x0)
     567:	*(u8 *)(r5 + 0x0) = w0
     568:	r4 += 0x1
     569:	if r4 < r3 goto -0x8 <memmove+0x80>
     570:	exit

00000000000011d8 <memset>:
     571:	if r3 == 0x0 goto +0x6 <memset+0x38>
     572:	r4 = 0x0
     573:	r5 = r1
     574:	r5 += r4
     575:	*(u8 *)(r5 + 0x0) = w2
     576:	r4 += 0x1
     577:	if r4 < r3 goto -0x5 <memset+0x10>
     578:	exit

Disassembly of section xdp:

0000000000000000 <clock>:
       0:	w0 = 0x0
       1:	w2 = *(u32 *)(r1 + 0x4)
       2:	w6 = *(u32 *)(r1 + 0x0)
       3:	r1 = r6
       4:	r1 += 0x10
       5:	if r1 > r2 goto +0x5 <clock+0x58>
       6:	call 0x76
       7:	r1 = 0x3
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
      20:	r7 = 0x13
      21:	if r0 == 0x0 goto +0x2f <turnpike+0x1c8>
      22:	w1 = *(u32 *)(r0 + 0x0)
      23:	if w1 != 0x3 goto +0x2d <turnpike+0x1c8>
      24:	w1 = *(u32 *)(r6 + 0x4)
      25:	w9 = *(u32 *)(r6 + 0x0)
      26:	r2 = r9
      27:	r2 += 0xe
      28:	r7 = 0x3
      29:	if r2 > r1 goto +0x27 <turnpike+0x1c8>
      30:	w5 = 0x0
      31:	r8 = 0x0
      32:	r7 = 0xe
      33:	w3 = *(u16 *)(r9 + 0xc)
      34:	if w3 s> 0xa887 goto +0x4 <turnpike+0xd8>
      35:	if w3 == 0x8 goto +0xf9 <turnpike+0x888>
      36:	r7 = 0x3
      37:	if w3 == 0x81 goto +0x4 <turnpike+0xf0>
      38:	goto +0x1e <turnpike+0x1c8>
      39:	if w3 == 0xdd86 goto +0x15 <turnpike+0x188>
      40:	r7 = 0x3
      41:	if w3 != 0xa888 goto +0x1b <turnpike+0x1c8>
      42:	r2 = r9
      43:	r2 += 0x16
      44:	if r2 > r1 goto +0x18 <turnpike+0x1c8>
      45:	r8 = *(u64 *)(r9 + 0xc)
      46:	w5 = *(u16 *)(r9 + 0xe)
      47:	w5 &= 0xff0f
      48:	w3 = *(u16 *)(r9 + 0x10)
      49:	if w3 == 0x8 goto +0xe7 <turnpike+0x868>
      50:	if w3 == 0xdd86 goto +0xe6 <turnpike+0x868>
      51:	if w3 != 0x81 goto +0x11 <turnpike+0x1c8>
      52:	w3 = *(u16 *)(r9 + 0x12)
      53:	w3 &= 0xff0f
      54:	w4 = *(u16 *)(r9 + 0x14)
      55:	if w4 == 0x8 goto +0xdc <turnpike+0x840>
      56:	if w4 != 0xdd86 goto +0xc <turnpike+0x1c8>
      57:	w3 <<= 0x10
      58:	w3 |= w5
      59:	r7 = 0x16
      60:	w5 = w3
      61:	*(u32 *)(r10 - 0x50) = w5
      62:	*(u64 *)(r10 - 0x48) = r7
      63:	*(u64 *)(r10 - 0x58) = r8
      64:	r3 = r2
      65:	r3 += 0x30
      66:	r7 = 0x3
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
      77:	r1 = r7
      78:	r1 <<= 0x3
      79:	r0 += r1
      80:	r1 = *(u64 *)(r0 + 0x0)
      81:	r1 += 0x1
      82:	*(u64 *)(r0 + 0x0) = r1
      83:	w0 = 0x2
      84:	if r7 < 0x20 goto +0x1 <turnpike+0x250>
      85:	w0 = 0x1
      86:	exit
      87:	w4 = *(u32 *)(r2 + 0x4)
      88:	*(u64 *)(r10 - 0x60) = r4
      89:	w4 &= 0xff0000
      90:	if w4 != 0x110000 goto -0x16 <turnpike+0x1c8>
      91:	w4 = *(u32 *)(r2 + 0x0)
      92:	r7 = 0x4
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
     113:	r7 = 0xc
     114:	r4 = *(u64 *)(r10 - 0x80)
     115:	w4 >>= 0x10
     116:	*(u64 *)(r10 - 0x80) = r4
     117:	if w4 == 0x0 goto -0x31 <turnpike+0x1c8>
     118:	r4 = *(u64 *)(r2 + 0x20)
     119:	*(u64 *)(r10 - 0x78) = r4
     120:	r5 = *(u64 *)(r2 + 0x18)
     121:	r7 = *(u64 *)(r2 + 0x10)
     122:	r8 = *(u64 *)(r2 + 0x8)
     123:	w4 = *(u32 *)(r2 + 0x28)
     124:	*(u64 *)(r10 - 0x70) = r4
     125:	r4 = *(u64 *)(r10 - 0x78)
     126:	*(u64 *)(r10 - 0x28) = r4
     127:	*(u64 *)(r10 - 0x98) = r5
     128:	*(u64 *)(r10 - 0x30) = r5
     129:	*(u64 *)(r10 - 0xc0) = r7
     130:	*(u64 *)(r10 - 0x38) = r7
     131:	*(u64 *)(r10 - 0xb8) = r8
     132:	*(u64 *)(r10 - 0x40) = r8
     133:	r4 = *(u64 *)(r10 - 0x70)
     134:	w4 >>= 0x10
     135:	*(u64 *)(r10 - 0xc8) = r4
     136:	r8 = r4
     137:	r8 = be16 r8
     138:	w7 = *(u16 *)(r0 + 0x6)
     139:	w7 &= 0xffff
     140:	w4 = 0x1
     141:	*(u64 *)(r10 - 0xa0) = r4
     142:	w5 = 0x1
     143:	if w8 <= w7 goto +0x1 <turnpike+0x428>
     144:	w5 = 0x0
     145:	w7 = *(u16 *)(r0 + 0x4)
     146:	w4 = 0x1
     147:	if w7 <= w8 goto +0x1 <turnpike+0x448>
     148:	w4 = 0x0
     149:	r7 = *(u64 *)(r10 - 0x88)
     150:	w7 += -0x8
     151:	w4 &= w5
     152:	w8 = w4
     153:	w8 &= 0x1
     154:	*(u64 *)(r10 - 0xb0) = r7
     155:	if w8 != 0x0 goto +0xb <turnpike+0x4d8>
     156:	if w7 < 0x4 goto +0x155 <turnpike+0xf30>
     157:	r5 = r2
     158:	r5 += 0x34
     159:	if r5 > r1 goto +0x152 <turnpike+0xf30>
     160:	w5 = *(u8 *)(r3 + 0x0)
     161:	if w5 < 0x40 goto +0x150 <turnpike+0xf30>
     162:	w7 = *(u32 *)(r0 + 0x44)
     163:	if w7 < w5 goto +0x14e <turnpike+0xf30>
     164:	w1 = *(u32 *)(r3 + 0x0)
     165:	*(u64 *)(r10 - 0xa0) = r1
     166:	r7 = *(u64 *)(r10 - 0xb0)
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
     195:	r7 = r1
     196:	r7 >>= 0x20
     197:	r7 ^= r1
     198:	r1 = *(u64 *)(r0 + 0x38)
     199:	r7 *= r1
     200:	*(u64 *)(r10 - 0xa8) = r0
     201:	w1 = *(u32 *)(r0 + 0xc)
     202:	r2 = r7
     203:	r2 >>= 0x21
     204:	w1 &= w2
     205:	*(u32 *)(r10 - 0x20) = w1
     206:	r2 = r10
     207:	r2 += -0x20
     208:	r1 = 0x0 ll
		0000000000000680:  R_BPF_64_64	WIDE
     210:	r8 = r4
     211:	call 0x1
     212:	if r0 == 0x0 goto +0x15f <turnpike+0x1140>
     213:	r7 >>= 0x20
     214:	r7 &= 0x1
     215:	r1 = r7
     216:	r1 <<= 0x7
     217:	r5 = r0
     218:	r5 += r1
     219:	r3 = *(u64 *)(r5 + 0x10)
     220:	r2 = 0xffffffffffff ll
     222:	*(u64 *)(r10 - 0xd8) = r3
     223:	r3 &= r2
     224:	r1 = *(u64 *)(r10 - 0xa8)
     225:	if r3 != r8 goto +0x10 <turnpike+0x730>
     226:	r3 = *(u64 *)(r5 + 0x8)
     227:	r4 = *(u64 *)(r5 + 0x0)
     228:	r1 = *(u64 *)(r10 - 0xb8)
     229:	if r4 != r1 goto +0xc <turnpike+0x730>
     230:	r1 = *(u64 *)(r10 - 0xc0)
     231:	if r3 != r1 goto +0xa <turnpike+0x730>
     232:	w3 = *(u8 *)(r5 + 0x27)
     233:	r3 <<= 0x5
     234:	r4 = *(u64 *)(r10 - 0xa8)
     235:	r4 += r3
     236:	r3 = *(u64 *)(r4 + 0x208)
     237:	r1 = *(u64 *)(r10 - 0x98)
     238:	if r3 != r1 goto +0x3 <turnpike+0x730>
     239:	r3 = *(u64 *)(r4 + 0x210)
     240:	r1 = *(u64 *)(r10 - 0x78)
     241:	if r3 == r1 goto +0x340 <turnpike+0x2130>
     242:	r7 ^= 0x1
     243:	r7 <<= 0x7
     244:	r0 += r7
     245:	r4 = *(u64 *)(r0 + 0x10)
     246:	r3 = r4
     247:	r3 &= r2
     248:	if r3 != r8 goto +0x139 <turnpike+0x1130>
     249:	r2 = *(u64 *)(r0 + 0x8)
     250:	r3 = *(u64 *)(r0 + 0x0)
     251:	r1 = *(u64 *)(r10 - 0xb8)
     252:	if r3 != r1 goto +0x135 <turnpike+0x1130>
     253:	r1 = *(u64 *)(r10 - 0xc0)
     254:	if r2 != r1 goto +0x133 <turnpike+0x1130>
     255:	w2 = *(u8 *)(r0 + 0x27)
     256:	r2 <<= 0x5
     257:	r5 = *(u64 *)(r10 - 0xa8)
     258:	r5 += r2
     259:	r1 = *(u64 *)(r5 + 0x208)
     260:	r2 = *(u64 *)(r10 - 0x98)
     261:	if r1 != r2 goto +0x12c <turnpike+0x1130>
     262:	r1 = *(u64 *)(r5 + 0x210)
     263:	r2 = *(u64 *)(r10 - 0x78)
     264:	if r1 == r2 goto +0x1 <turnpike+0x7f0>
     265:	goto +0x128 <turnpike+0x1130>
     266:	r1 = *(u64 *)(r10 - 0xa0)
     267:	*(u64 *)(r10 - 0xa0) = r1
     268:	*(u64 *)(r10 - 0xd8) = r4
     269:	r3 = r0
     270:	r3 += 0x10
     271:	r5 += 0x208
     272:	*(u64 *)(r10 - 0xe0) = r5
     273:	r0 += 0x48
     274:	*(u64 *)(r10 - 0xe8) = r0
     275:	goto +0x326 <turnpike+0x2170>
     276:	w3 <<= 0x10
     277:	w3 |= w5
     278:	r7 = 0x16
     279:	w5 = w3
     280:	goto +0x4 <turnpike+0x888>
     281:	r7 = 0x12
     282:	r2 = r9
     283:	r2 += 0x12
     284:	if w3 == 0xdd86 goto -0xe0 <turnpike+0x188>
     285:	*(u32 *)(r10 - 0x50) = w5
     286:	*(u64 *)(r10 - 0x48) = r7
     287:	*(u64 *)(r10 - 0x58) = r8
     288:	r3 = r2
     289:	r3 += 0x1c
     290:	r7 = 0x3
     291:	if r3 > r1 goto -0xdf <turnpike+0x1c8>
     292:	w4 = *(u32 *)(r2 + 0x8)
     293:	*(u64 *)(r10 - 0x70) = r4
     294:	w4 &= 0xff00
     295:	if w4 != 0x1100 goto -0xe3 <turnpike+0x1c8>
     296:	w4 = *(u32 *)(r2 + 0x0)
     297:	*(u64 *)(r10 - 0x68) = r4
     298:	w4 &= 0xff
     299:	r7 = 0x4
     300:	if w4 != 0x45 goto -0xe8 <turnpike+0x1c8>
     301:	w4 = *(u32 *)(r2 + 0x4)
     302:	*(u64 *)(r10 - 0x78) = r4
     303:	w4 &= -0x410000
     304:	if w4 != 0x0 goto -0xec <turnpike+0x1c8>
     305:	r7 = *(u64 *)(r2 + 0xc)
     306:	r4 = *(u64 *)(r10 - 0x78)
     307:	r5 = *(u64 *)(r10 - 0x68)
     308:	r4 += r5
     309:	r5 = *(u64 *)(r10 - 0x70)
     310:	r4 += r5
     311:	r5 = r7
     312:	r5 <<= 0x20
     313:	r5 >>= 0x20
     314:	r4 += r5
     315:	*(u64 *)(r10 - 0x60) = r7
     316:	r5 = r7
     317:	r5 >>= 0x20
     318:	r4 += r5
     319:	r5 = r4
     320:	r5 >>= 0x20
     321:	r4 <<= 0x20
     322:	r4 >>= 0x20
     323:	r4 += r5
     324:	r7 = r4
     325:	r7 &= 0xffff
     326:	r5 = r4
     327:	r5 >>= 0x20
     328:	r5 += r7
     329:	r4 >>= 0x10
     330:	r4 &= 0xffff
     331:	r5 += r4
     332:	r4 = r5
     333:	r4 >>= 0x10
     334:	w5 &= 0xffff
     335:	w5 += w4
     336:	w4 = w5
     337:	w4 >>= 0x10
     338:	w4 += w5
     339:	r7 = 0x5
     340:	w4 &= 0xffff
     341:	if w4 != 0xffff goto -0x111 <turnpike+0x1c8>
     342:	w5 = *(u32 *)(r2 + 0x18)
     343:	r4 = *(u64 *)(r10 - 0x68)
     344:	r4 = be32 r4
     345:	w4 &= 0xffff
     346:	*(u64 *)(r10 - 0x88) = r4
     347:	w8 = w4
     348:	w8 += -0x14
     349:	*(u64 *)(r10 - 0x80) = r5
     350:	r4 = r5
     351:	r4 = be16 r4
     352:	r7 = 0x4
     353:	*(u32 *)(r10 - 0x98) = w8
     354:	if w8 != w4 goto -0x11e <turnpike+0x1c8>
     355:	r4 = r2
     356:	r4 += 0x14
     357:	w5 = w1
     358:	w5 -= w4
     359:	*(u32 *)(r10 - 0x90) = w5
     360:	w4 = *(u32 *)(r10 - 0x98)
     361:	if w5 < w4 goto -0x125 <turnpike+0x1c8>
     362:	r4 = *(u64 *)(r10 - 0x88)
     363:	if w4 < 0x1c goto -0x127 <turnpike+0x1c8>
     364:	w4 = *(u32 *)(r2 + 0x14)
     365:	*(u64 *)(r10 - 0xb8) = r4
     366:	w4 >>= 0x10
     367:	*(u64 *)(r10 - 0xc0) = r4
     368:	r4 = be16 r4
     369:	w7 = *(u16 *)(r0 + 0x6)
     370:	w7 &= 0xffff
     371:	w5 = 0x1
     372:	*(u64 *)(r10 - 0xa0) = r5
     373:	w5 = 0x1
     374:	if w4 <= w7 goto +0x1 <turnpike+0xb60>
     375:	w5 = 0x0
     376:	w7 = *(u16 *)(r0 + 0x4)
     377:	w8 = 0x1
     378:	if w7 <= w4 goto +0x1 <turnpike+0xb80>
     379:	w8 = 0x0
     380:	w8 &= w5
     381:	r5 = *(u64 *)(r10 - 0x88)
     382:	w5 += -0x1c
     383:	w4 = w8
     384:	w4 &= 0x1
     385:	*(u64 *)(r10 - 0xb0) = r5
     386:	if w4 != 0x0 goto +0xb <turnpike+0xc10>
     387:	if w5 < 0x4 goto +0x168 <turnpike+0x1700>
     388:	r5 = r2
     389:	r5 += 0x20
     390:	if r5 > r1 goto +0x165 <turnpike+0x1700>
     391:	w5 = *(u8 *)(r3 + 0x0)
     392:	if w5 < 0x40 goto +0x163 <turnpike+0x1700>
     393:	w7 = *(u32 *)(r0 + 0x44)
     394:	if w7 < w5 goto +0x161 <turnpike+0x1700>
     395:	w1 = *(u32 *)(r3 + 0x0)
     396:	*(u64 *)(r10 - 0xa0) = r1
     397:	r5 = *(u64 *)(r10 - 0xb0)
     398:	*(u32 *)(r10 - 0xc8) = w8
     399:	r8 = 0x10000000000 ll
     401:	if w4 != 0x0 goto +0x3 <turnpike+0xc48>
     402:	r8 = *(u64 *)(r10 - 0xa0)
     403:	w8 &= 0xffff
     404:	r8 <<= 0x20
     405:	r1 = *(u64 *)(r0 + 0x10)
     406:	r2 = *(u64 *)(r10 - 0x60)
     407:	r1 *= r2
     408:	r2 = *(u64 *)(r10 - 0xb8)
     409:	r8 |= r2
     410:	r2 = *(u64 *)(r0 + 0x18)
     411:	r3 = r8
     412:	r3 *= r2
     413:	r3 += r1
     414:	r7 = r3
     415:	r7 >>= 0x20
     416:	r7 ^= r3
     417:	r1 = *(u64 *)(r0 + 0x38)
     418:	r7 *= r1
     419:	*(u64 *)(r10 - 0xa8) = r0
     420:	w1 = *(u32 *)(r0 + 0x8)
     421:	r2 = r7
     422:	r2 >>= 0x21
     423:	w1 &= w2
     424:	*(u32 *)(r10 - 0x20) = w1
     425:	r2 = r10
     426:	r2 += -0x20
     427:	r1 = 0x0 ll
		0000000000000d58:  R_BPF_64_64	NARROW
     429:	call 0x1
     430:	if r0 == 0x0 goto +0x187 <turnpike+0x1950>
     431:	r7 >>= 0x20
     432:	r7 &= 0x1
     433:	r1 = r7
     434:	r1 <<= 0x6
     435:	r4 = r0
     436:	r4 += r1
     437:	r5 = *(u64 *)(r4 + 0x8)
     438:	r1 = 0xffffffffffff ll
     440:	r2 = r5
     441:	r2 &= r1
     442:	*(u64 *)(r10 - 0xd0) = r8
     443:	if r2 != r8 goto +0x12 <turnpike+0xe10>
     444:	w2 = *(u32 *)(r4 + 0x0)
     445:	r3 = *(u64 *)(r10 - 0x60)
     446:	if w2 != w3 goto +0xf <turnpike+0xe10>
     447:	w2 = *(u8 *)(r4 + 0x1f)
     448:	r2 <<= 0x5
     449:	r8 = *(u64 *)(r10 - 0xa8)
     450:	r8 += r2
     451:	r2 = *(u64 *)(r8 + 0x208)
     452:	if r2 != 0x0 goto +0x9 <turnpike+0xe10>
     453:	r2 = -0x100000000 ll
     455:	r3 = *(u64 *)(r10 - 0x60)
     456:	r3 &= r2
     457:	r2 = 0xffff0000 ll
     459:	r3 |= r2
     460:	r2 = *(u64 *)(r8 + 0x210)
     461:	if r2 == r3 goto +0x2aa <turnpike+0x2360>
     462:	r7 ^= 0x1
     463:	r7 <<= 0x6
     464:	r0 += r7
     465:	r3 = *(u64 *)(r0 + 0x8)
     466:	r2 = r3
     467:	r2 &= r1
     468:	r1 = *(u64 *)(r10 - 0xd0)
     469:	if r2 != r1 goto +0x15d <turnpike+0x1938>
     470:	w1 = *(u32 *)(r0 + 0x0)
     471:	r2 = *(u64 *)(r10 - 0x60)
     472:	if w1 != w2 goto +0x15a <turnpike+0x1938>
     473:	w1 = *(u8 *)(r0 + 0x1f)
     474:	r1 <<= 0x5
     475:	r4 = *(u64 *)(r10 - 0xa8)
     476:	r4 += r1
     477:	r1 = *(u64 *)(r4 + 0x208)
     478:	if r1 != 0x0 goto +0x154 <turnpike+0x1938>
     479:	r1 = -0x100000000 ll
     481:	r2 = *(u64 *)(r10 - 0x60)
     482:	r2 &= r1
     483:	r1 = 0xffff0000 ll
     485:	r2 |= r1
     486:	r1 = *(u64 *)(r4 + 0x210)
     487:	if r1 == r2 goto +0x1 <turnpike+0xee8>
     488:	goto +0x14a <turnpike+0x1938>
     489:	*(u64 *)(r10 - 0xd8) = r3
     490:	r1 = r0
     491:	r1 += 0x8
     492:	*(u64 *)(r10 - 0xb8) = r1
     493:	r4 += 0x208
     494:	*(u64 *)(r10 - 0xe0) = r4
     495:	r0 += 0x4
     496:	*(u64 *)(r10 - 0xe8) = r0
     497:	goto +0x28e <turnpike+0x23a0>
     498:	r8 = 0x20
     499:	r4 = *(u64 *)(r10 - 0xb0)
     500:	if w4 == 0x0 goto +0x12 <turnpike+0xfd8>
     501:	r2 += 0x31
     502:	if r2 > r1 goto +0x10 <turnpike+0xfd8>
     503:	r7 = 0x7
     504:	w1 = *(u8 *)(r3 + 0x0)
     505:	if w1 < 0x4 goto -0x1b5 <turnpike+0x1c8>
     506:	w2 = w1
     507:	w2 += -0x14
     508:	w2 &= 0xff
     509:	if w2 < 0x2c goto -0x1b9 <turnpike+0x1c8>
     510:	r2 = r0
     511:	w3 = *(u32 *)(r0 + 0x44)
     512:	r8 = 0x22
     513:	if w3 >= w1 goto +0x1 <turnpike+0xfb8>
     514:	r8 = 0x20
     515:	w1 &= 0xff
     516:	if w1 > 0x3f goto +0x1 <turnpike+0xfd0>
     517:	r8 = 0x20
     518:	r0 = r2
     519:	r6 = r0
     520:	call 0x76
     521:	r1 = r6
     522:	w2 = *(u32 *)(r1 + 0x40)
     523:	r0 >>= 0x6
     524:	r7 = 0x3
     525:	if w2 <= w0 goto -0x1c9 <turnpike+0x1c8>
     526:	r2 = *(u64 *)(r10 - 0x98)
     527:	r3 = *(u64 *)(r10 - 0x78)
     528:	r4 = *(u64 *)(r10 - 0xc8)
     529:	call 0xc0
		0000000000001088:  R_BPF_64_32	.text
     530:	if w0 == 0x0 goto -0x1ce <turnpike+0x1c8>
     531:	r2 = *(u64 *)(r9 + 0x0)
     532:	r3 = 0xffffffffffff ll
     534:	r2 &= r3
     535:	r7 = 0xf
     536:	if r2 == 0x0 goto -0x1d4 <turnpike+0x1c8>
     537:	r3 = *(u64 *)(r6 + 0x48)
     538:	r7 = r8
     539:	if r3 == r2 goto -0x1d7 <turnpike+0x1c8>
     540:	r3 = *(u64 *)(r6 + 0x50)
     541:	r7 = r8
     542:	if r3 == r2 goto -0x1da <turnpike+0x1c8>
     543:	r3 = *(u64 *)(r6 + 0x58)
     544:	r7 = r8
     545:	if r3 == r2 goto -0x1dd <turnpike+0x1c8>
     546:	r3 = *(u64 *)(r6 + 0x60)
     547:	r7 = r8
     548:	if r3 == r2 goto -0x1e0 <turnpike+0x1c8>
     549:	r3 = *(u64 *)(r6 + 0x68)
     550:	r7 = r8
     551:	if r3 == r2 goto -0x1e3 <turnpike+0x1c8>
     552:	r3 = *(u64 *)(r6 + 0x70)
     553:	r7 = r8
     554:	if r3 == r2 goto -0x1e6 <turnpike+0x1c8>
     555:	r3 = *(u64 *)(r6 + 0x78)
     556:	r7 = r8
     557:	if r3 == r2 goto -0x1e9 <turnpike+0x1c8>
     558:	r1 = *(u64 *)(r6 + 0x80)
     559:	r7 = r8
     560:	if r1 == r2 goto -0x1ec <turnpike+0x1c8>
     561:	goto +0xff <turnpike+0x1928>
     562:	if r4 s> -0x1 goto +0x1 <turnpike+0x1140>
     563:	goto +0x1b1 <turnpike+0x1ec8>
     564:	w1 = *(u32 *)(r10 - 0xd0)
     565:	w1 &= 0x1
     566:	if w1 != 0x0 goto +0x2c <turnpike+0x12b8>
     567:	r7 = 0x9
     568:	r2 = *(u64 *)(r10 - 0xa0)
     569:	r2 = be32 r2
     570:	w2 &= 0xffff
     571:	r1 = *(u64 *)(r10 - 0x88)
     572:	w1 += -0xc
     573:	if w1 < w2 goto +0x1 <turnpike+0x1198>
     574:	goto -0x1fa <turnpike+0x1c8>
     575:	call 0x76
     576:	r1 = *(u64 *)(r10 - 0xa8)
     577:	w2 = *(u32 *)(r1 + 0x40)
     578:	r0 >>= 0x6
     579:	r7 = 0x3
     580:	if w2 <= w0 goto -0x200 <turnpike+0x1c8>
     581:	r2 = *(u64 *)(r10 - 0x98)
     582:	r3 = *(u64 *)(r10 - 0x78)
     583:	r4 = *(u64 *)(r10 - 0xc8)
     584:	call 0xc0
		0000000000001240:  R_BPF_64_32	.text
     585:	r1 = *(u64 *)(r10 - 0xa8)
     586:	if w0 == 0x0 goto -0x206 <turnpike+0x1c8>
     587:	r2 = *(u64 *)(r9 + 0x0)
     588:	r3 = 0xffffffffffff ll
     590:	r2 &= r3
     591:	r7 = 0xf
     592:	if r2 == 0x0 goto -0x20c <turnpike+0x1c8>
     593:	r7 = 0x22
     594:	r3 = *(u64 *)(r1 + 0x48)
     595:	if r3 == r2 goto -0x20f <turnpike+0x1c8>
     596:	r3 = *(u64 *)(r1 + 0x50)
     597:	if r3 == r2 goto -0x211 <turnpike+0x1c8>
     598:	r3 = *(u64 *)(r1 + 0x58)
     599:	if r3 == r2 goto -0x213 <turnpike+0x1c8>
     600:	r3 = *(u64 *)(r1 + 0x60)
     601:	if r3 == r2 goto -0x215 <turnpike+0x1c8>
     602:	r3 = *(u64 *)(r1 + 0x68)
     603:	if r3 == r2 goto -0x217 <turnpike+0x1c8>
     604:	r3 = *(u64 *)(r1 + 0x70)
     605:	if r3 == r2 goto -0x219 <turnpike+0x1c8>
     606:	r3 = *(u64 *)(r1 + 0x78)
     607:	if r3 == r2 goto -0x21b <turnpike+0x1c8>
     608:	r1 = *(u64 *)(r1 + 0x80)
     609:	if r1 == r2 goto -0x21d <turnpike+0x1c8>
     610:	goto +0xce <turnpike+0x1928>
     611:	call 0x76
     612:	*(u64 *)(r10 - 0x48) = r0
     613:	r7 = r10
     614:	r7 += -0x20
     615:	r1 = r7
     616:	w2 = 0x0
     617:	r3 = 0x10
     618:	call -0x1
		0000000000001350:  R_BPF_64_32	memset
     619:	r1 = *(u64 *)(r10 - 0x78)
     620:	*(u64 *)(r10 - 0x8) = r1
     621:	r1 = *(u64 *)(r10 - 0x98)
     622:	*(u64 *)(r10 - 0x10) = r1
     623:	r6 = *(u64 *)(r10 - 0x70)
     624:	w6 &= -0x10000
     625:	r1 = 0x30000000000 ll
     627:	r8 = r6
     628:	r6 |= r1
     629:	r1 = *(u64 *)(r10 - 0xa8)
     630:	r2 = r7
     631:	r3 = r6
     632:	call 0x1b5
		00000000000013c0:  R_BPF_64_32	.text
     633:	r7 = 0x3
     634:	if r0 == 0x0 goto -0x236 <turnpike+0x1c8>
     635:	r1 = *(u64 *)(r0 + 0x0)
     636:	r2 = 0xffffffffffff ll
     638:	r1 &= r2
     639:	if r1 != r6 goto -0x23b <turnpike+0x1c8>
     640:	r1 = *(u64 *)(r0 - 0x10)
     641:	r2 = *(u64 *)(r0 - 0x8)
     642:	r1 |= r2
     643:	if r1 != 0x0 goto -0x23f <turnpike+0x1c8>
     644:	r6 = *(u64 *)(r10 - 0xa8)
     645:	r6 += 0x208
     646:	w2 = *(u8 *)(r0 + 0x17)
     647:	r2 <<= 0x5
     648:	r1 = r6
     649:	r1 += r2
     650:	r2 = *(u64 *)(r1 + 0x0)
     651:	r3 = *(u64 *)(r10 - 0x98)
     652:	if r2 != r3 goto -0x248 <turnpike+0x1c8>
     653:	r1 = *(u64 *)(r1 + 0x8)
     654:	r2 = *(u64 *)(r10 - 0x78)
     655:	if r1 != r2 goto -0x24b <turnpike+0x1c8>
     656:	r3 = *(u64 *)(r10 - 0x48)
     657:	r3 >>= 0x6
     658:	w1 = *(u32 *)(r0 + 0x8)
     659:	w2 = *(u32 *)(r0 + 0xc)
     660:	w2 = *(u32 *)(r0 + 0x10)
     661:	r7 = 0xa
     662:	*(u64 *)(r10 - 0x48) = r3
     663:	if w1 <= w3 goto -0x253 <turnpike+0x1c8>
     664:	r1 = 0x20000000000 ll
     666:	r3 = r8
     667:	r3 |= r1
     668:	r2 = r10
     669:	r2 += -0x40
     670:	r1 = *(u64 *)(r10 - 0xa8)
     671:	r8 = r3
     672:	r7 = r0
     673:	call 0x1b5
		0000000000001508:  R_BPF_64_32	.text
     674:	r1 = r7
     675:	if r0 == 0x0 goto +0x24 <turnpike+0x15e0>
     676:	r2 = *(u64 *)(r0 + 0x0)
     677:	r3 = 0xffffffffffff ll
     679:	r2 &= r3
     680:	if r2 != r8 goto +0x1f <turnpike+0x15e0>
     681:	r2 = *(u64 *)(r0 - 0x8)
     682:	r3 = *(u64 *)(r0 - 0x10)
     683:	r4 = *(u64 *)(r10 - 0xb8)
     684:	if r3 != r4 goto +0x1b <turnpike+0x15e0>
     685:	r3 = *(u64 *)(r10 - 0xc0)
     686:	if r2 != r3 goto +0x19 <turnpike+0x15e0>
     687:	w2 = *(u8 *)(r0 + 0x17)
     688:	r2 <<= 0x5
     689:	r6 += r2
     690:	r2 = *(u64 *)(r6 + 0x0)
     691:	r3 = *(u64 *)(r10 - 0x98)
     692:	if r2 != r3 goto +0x13 <turnpike+0x15e0>
     693:	r2 = *(u64 *)(r6 + 0x8)
     694:	r3 = *(u64 *)(r10 - 0x78)
     695:	if r2 != r3 goto +0x10 <turnpike+0x15e0>
     696:	w2 = *(u32 *)(r0 + 0x8)
     697:	w2 = *(u32 *)(r0 + 0xc)
     698:	w3 = *(u32 *)(r0 + 0x10)
     699:	r7 = 0xb
     700:	r3 = *(u64 *)(r10 - 0x48)
     701:	if w2 > w3 goto -0x279 <turnpike+0x1c8>
     702:	w2 = *(u32 *)(r0 + 0x8)
     703:	w2 = *(u32 *)(r0 + 0xc)
     704:	w3 = *(u32 *)(r0 + 0x10)
     705:	r7 = 0xa
     706:	r3 = *(u64 *)(r10 - 0x48)
     707:	if w3 <= w2 goto -0x27f <turnpike+0x1c8>
     708:	r3 = *(u64 *)(r10 - 0x48)
     709:	w3 -= w2
     710:	if w3 > 0x1 goto +0x1 <turnpike+0x15e0>
     711:	goto -0x283 <turnpike+0x1c8>
     712:	r7 = 0x9
     713:	w1 = *(u8 *)(r1 + 0x16)
     714:	w1 &= 0x8
     715:	if w1 == 0x0 goto -0x287 <turnpike+0x1c8>
     716:	r1 = *(u64 *)(r9 + 0x0)
     717:	r2 = 0xffffffffffff ll
     719:	r1 &= r2
     720:	r7 = 0xf
     721:	if r1 == 0x0 goto -0x28d <turnpike+0x1c8>
     722:	r7 = 0x28
     723:	r2 = *(u64 *)(r10 - 0xa8)
     724:	r2 = *(u64 *)(r2 + 0x48)
     725:	if r2 == r1 goto -0x291 <turnpike+0x1c8>
     726:	r2 = *(u64 *)(r10 - 0xa8)
     727:	r2 = *(u64 *)(r2 + 0x50)
     728:	if r2 == r1 goto -0x294 <turnpike+0x1c8>
     729:	r2 = *(u64 *)(r10 - 0xa8)
     730:	r2 = *(u64 *)(r2 + 0x58)
     731:	if r2 == r1 goto -0x297 <turnpike+0x1c8>
     732:	r2 = *(u64 *)(r10 - 0xa8)
     733:	r2 = *(u64 *)(r2 + 0x60)
     734:	if r2 == r1 goto -0x29a <turnpike+0x1c8>
     735:	r2 = *(u64 *)(r10 - 0xa8)
     736:	r2 = *(u64 *)(r2 + 0x68)
     737:	if r2 == r1 goto -0x29d <turnpike+0x1c8>
     738:	r2 = *(u64 *)(r10 - 0xa8)
     739:	r2 = *(u64 *)(r2 + 0x70)
     740:	if r2 == r1 goto -0x2a0 <turnpike+0x1c8>
     741:	r2 = *(u64 *)(r10 - 0xa8)
     742:	r2 = *(u64 *)(r2 + 0x78)
     743:	if r2 == r1 goto -0x2a3 <turnpike+0x1c8>
     744:	r2 = *(u64 *)(r10 - 0xa8)
     745:	r2 = *(u64 *)(r2 + 0x80)
     746:	if r2 == r1 goto -0x2a6 <turnpike+0x1c8>
     747:	goto +0x45 <turnpike+0x1928>
     748:	r8 = 0x20
     749:	r4 = *(u64 *)(r10 - 0xb0)
     750:	if w4 == 0x0 goto +0x12 <turnpike+0x17a8>
     751:	r2 += 0x1d
     752:	if r2 > r1 goto +0x10 <turnpike+0x17a8>
     753:	r7 = 0x7
     754:	w1 = *(u8 *)(r3 + 0x0)
     755:	if w1 < 0x4 goto -0x2af <turnpike+0x1c8>
     756:	w2 = w1
     757:	w2 += -0x14
     758:	w2 &= 0xff
     759:	if w2 < 0x2c goto -0x2b3 <turnpike+0x1c8>
     760:	r2 = r0
     761:	w3 = *(u32 *)(r0 + 0x44)
     762:	r8 = 0x22
     763:	if w3 >= w1 goto +0x1 <turnpike+0x1788>
     764:	r8 = 0x20
     765:	w1 &= 0xff
     766:	if w1 > 0x3f goto +0x1 <turnpike+0x17a0>
     767:	r8 = 0x20
     768:	r0 = r2
     769:	r6 = r0
     770:	call 0x76
     771:	r1 = r6
     772:	w2 = *(u32 *)(r1 + 0x40)
     773:	r0 >>= 0x6
     774:	r7 = 0x3
     775:	if w2 <= w0 goto -0x2c3 <turnpike+0x1c8>
     776:	r2 = -0x100000000 ll
     778:	r3 = *(u64 *)(r10 - 0x60)
     779:	r3 &= r2
     780:	r2 = 0xffff0000 ll
     782:	r3 |= r2
     783:	r2 = 0x0
     784:	r4 = *(u64 *)(r10 - 0xc0)
     785:	call 0xc0
		0000000000001888:  R_BPF_64_32	.text
     786:	if w0 == 0x0 goto -0x2ce <turnpike+0x1c8>
     787:	r2 = *(u64 *)(r9 + 0x0)
     788:	r3 = 0xffffffffffff ll
     790:	r2 &= r3
     791:	r7 = 0xf
     792:	if r2 == 0x0 goto -0x2d4 <turnpike+0x1c8>
     793:	r3 = *(u64 *)(r6 + 0x48)
     794:	r7 = r8
     795:	if r3 == r2 goto -0x2d7 <turnpike+0x1c8>
     796:	r3 = *(u64 *)(r6 + 0x50)
     797:	r7 = r8
     798:	if r3 == r2 goto -0x2da <turnpike+0x1c8>
     799:	r3 = *(u64 *)(r6 + 0x58)
     800:	r7 = r8
     801:	if r3 == r2 goto -0x2dd <turnpike+0x1c8>
     802:	r3 = *(u64 *)(r6 + 0x60)
     803:	r7 = r8
     804:	if r3 == r2 goto -0x2e0 <turnpike+0x1c8>
     805:	r3 = *(u64 *)(r6 + 0x68)
     806:	r7 = r8
     807:	if r3 == r2 goto -0x2e3 <turnpike+0x1c8>
     808:	r3 = *(u64 *)(r6 + 0x70)
     809:	r7 = r8
     810:	if r3 == r2 goto -0x2e6 <turnpike+0x1c8>
     811:	r3 = *(u64 *)(r6 + 0x78)
     812:	r7 = r8
     813:	if r3 == r2 goto -0x2e9 <turnpike+0x1c8>
     814:	r1 = *(u64 *)(r6 + 0x80)
     815:	r7 = r8
     816:	if r1 == r2 goto -0x2ec <turnpike+0x1c8>
     817:	r7 = 0xf
     818:	goto -0x2ee <turnpike+0x1c8>
     819:	r7 = *(u64 *)(r10 - 0xd0)
     820:	if r3 s> -0x1 goto +0x1 <turnpike+0x1950>
     821:	goto +0xd7 <turnpike+0x2008>
     822:	w1 = *(u32 *)(r10 - 0xc8)
     823:	w1 &= 0x1
     824:	if w1 != 0x0 goto +0x32 <turnpike+0x1af8>
     825:	r7 = 0x9
     826:	r2 = *(u64 *)(r10 - 0xa0)
     827:	r2 = be32 r2
     828:	w2 &= 0xffff
     829:	r1 = *(u64 *)(r10 - 0x88)
     830:	w1 += -0x20
     831:	if w1 < w2 goto +0x1 <turnpike+0x19a8>
     832:	goto -0x2fc <turnpike+0x1c8>
     833:	call 0x76
     834:	r1 = *(u64 *)(r10 - 0xa8)
     835:	w2 = *(u32 *)(r1 + 0x40)
     836:	r0 >>= 0x6
     837:	r7 = 0x3
     838:	if w2 <= w0 goto -0x302 <turnpike+0x1c8>
     839:	r2 = -0x100000000 ll
     841:	r3 = *(u64 *)(r10 - 0x60)
     842:	r3 &= r2
     843:	r2 = 0xffff0000 ll
     845:	r3 |= r2
     846:	r2 = 0x0
     847:	r4 = *(u64 *)(r10 - 0xc0)
     848:	call 0xc0
		0000000000001a80:  R_BPF_64_32	.text
     849:	r1 = *(u64 *)(r10 - 0xa8)
     850:	if w0 == 0x0 goto -0x30e <turnpike+0x1c8>
     851:	r2 = *(u64 *)(r9 + 0x0)
     852:	r3 = 0xffffffffffff ll
     854:	r2 &= r3
     855:	r7 = 0xf
     856:	if r2 == 0x0 goto -0x314 <turnpike+0x1c8>
     857:	r7 = 0x22
     858:	r3 = *(u64 *)(r1 + 0x48)
     859:	if r3 == r2 goto -0x317 <turnpike+0x1c8>
     860:	r3 = *(u64 *)(r1 + 0x50)
     861:	if r3 == r2 goto -0x319 <turnpike+0x1c8>
     862:	r3 = *(u64 *)(r1 + 0x58)
     863:	if r3 == r2 goto -0x31b <turnpike+0x1c8>
     864:	r3 = *(u64 *)(r1 + 0x60)
     865:	if r3 == r2 goto -0x31d <turnpike+0x1c8>
     866:	r3 = *(u64 *)(r1 + 0x68)
     867:	if r3 == r2 goto -0x31f <turnpike+0x1c8>
     868:	r3 = *(u64 *)(r1 + 0x70)
     869:	if r3 == r2 goto -0x321 <turnpike+0x1c8>
     870:	r3 = *(u64 *)(r1 + 0x78)
     871:	if r3 == r2 goto -0x323 <turnpike+0x1c8>
     872:	r1 = *(u64 *)(r1 + 0x80)
     873:	if r1 == r2 goto -0x325 <turnpike+0x1c8>
     874:	goto -0x3a <turnpike+0x1928>
     875:	r1 = -0x100000000 ll
     877:	r8 = *(u64 *)(r10 - 0x60)
     878:	r8 &= r1
     879:	r6 = *(u64 *)(r10 - 0xb8)
     880:	w6 &= -0x10000
     881:	r1 = 0x30000000000 ll
     883:	*(u64 *)(r10 - 0xb8) = r6
     884:	r6 |= r1
     885:	call 0x76
     886:	*(u64 *)(r10 - 0x50) = r0
     887:	r7 = *(u64 *)(r10 - 0xa8)
     888:	r1 = r7
     889:	*(u64 *)(r10 - 0x48) = r8
     890:	r2 = r8
     891:	r3 = r6
     892:	call 0x164
		0000000000001be0:  R_BPF_64_32	.text
     893:	r1 = r7
     894:	r7 = 0x3
     895:	r8 = r0
     896:	if r0 == 0x0 goto -0x33c <turnpike+0x1c8>
     897:	r2 = *(u64 *)(r8 + 0x0)
     898:	r3 = 0xffffffffffff ll
     900:	r2 &= r3
     901:	if r2 != r6 goto -0x341 <turnpike+0x1c8>
     902:	w2 = *(u32 *)(r8 - 0x8)
     903:	if w2 != 0x0 goto -0x343 <turnpike+0x1c8>
     904:	r6 = r1
     905:	r6 += 0x208
     906:	w3 = *(u8 *)(r8 + 0x17)
     907:	r3 <<= 0x5
     908:	r2 = r6
     909:	r2 += r3
     910:	r3 = *(u64 *)(r2 + 0x0)
     911:	if r3 != 0x0 goto -0x34b <turnpike+0x1c8>
     912:	r3 = 0xffff0000 ll
     914:	r4 = *(u64 *)(r10 - 0x48)
     915:	r4 |= r3
     916:	r2 = *(u64 *)(r2 + 0x8)
     917:	*(u64 *)(r10 - 0x48) = r4
     918:	if r2 != r4 goto -0x352 <turnpike+0x1c8>
     919:	r5 = *(u64 *)(r10 - 0x50)
     920:	r5 >>= 0x6
     921:	r4 = r8
     922:	w2 = *(u32 *)(r4 + 0x8)
     923:	w3 = *(u32 *)(r4 + 0xc)
     924:	w3 = *(u32 *)(r4 + 0x10)
     925:	r7 = 0xa
     926:	*(u64 *)(r10 - 0x50) = r5
     927:	if w2 <= w5 goto -0x35b <turnpike+0x1c8>
     928:	r2 = 0x20000000000 ll
     930:	r3 = *(u64 *)(r10 - 0xb8)
     931:	r3 |= r2
     932:	r2 = *(u64 *)(r10 - 0x60)
     933:	r7 = r3
     934:	call 0x164
		0000000000001d30:  R_BPF_64_32	.text
     935:	r1 = *(u64 *)(r10 - 0xa8)
     936:	if r0 == 0x0 goto +0x20 <turnpike+0x1de8>
     937:	r2 = *(u64 *)(r0 + 0x0)
     938:	r3 = 0xffffffffffff ll
     940:	r2 &= r3
     941:	if r2 != r7 goto +0x1b <turnpike+0x1de8>
     942:	w2 = *(u32 *)(r0 - 0x8)
     943:	r3 = *(u64 *)(r10 - 0x60)
     944:	if w2 != w3 goto +0x18 <turnpike+0x1de8>
     945:	w2 = *(u8 *)(r0 + 0x17)
     946:	r2 <<= 0x5
     947:	r6 += r2
     948:	r2 = *(u64 *)(r6 + 0x0)
     949:	if r2 != 0x0 goto +0x13 <turnpike+0x1de8>
     950:	r2 = *(u64 *)(r6 + 0x8)
     951:	r3 = *(u64 *)(r10 - 0x48)
     952:	if r2 != r3 goto +0x10 <turnpike+0x1de8>
     953:	w2 = *(u32 *)(r0 + 0x8)
     954:	w2 = *(u32 *)(r0 + 0xc)
     955:	w3 = *(u32 *)(r0 + 0x10)
     956:	r7 = 0xb
     957:	r3 = *(u64 *)(r10 - 0x50)
     958:	if w2 > w3 goto -0x37a <turnpike+0x1c8>
     959:	w2 = *(u32 *)(r0 + 0x8)
     960:	w2 = *(u32 *)(r0 + 0xc)
     961:	w3 = *(u32 *)(r0 + 0x10)
     962:	r7 = 0xa
     963:	r3 = *(u64 *)(r10 - 0x50)
     964:	if w3 <= w2 goto -0x380 <turnpike+0x1c8>
     965:	r3 = *(u64 *)(r10 - 0x50)
     966:	w3 -= w2
     967:	if w3 > 0x1 goto +0x1 <turnpike+0x1de8>
     968:	goto -0x384 <turnpike+0x1c8>
     969:	r7 = 0x9
     970:	w2 = *(u8 *)(r8 + 0x16)
     971:	w2 &= 0x8
     972:	if w2 == 0x0 goto -0x388 <turnpike+0x1c8>
     973:	r2 = *(u64 *)(r9 + 0x0)
     974:	r3 = 0xffffffffffff ll
     976:	r2 &= r3
     977:	r7 = 0xf
     978:	if r2 == 0x0 goto -0x38e <turnpike+0x1c8>
     979:	r7 = 0x28
     980:	r3 = *(u64 *)(r1 + 0x48)
     981:	if r3 == r2 goto -0x391 <turnpike+0x1c8>
     982:	r3 = *(u64 *)(r1 + 0x50)
     983:	if r3 == r2 goto -0x393 <turnpike+0x1c8>
     984:	r3 = *(u64 *)(r1 + 0x58)
     985:	if r3 == r2 goto -0x395 <turnpike+0x1c8>
     986:	r3 = *(u64 *)(r1 + 0x60)
     987:	if r3 == r2 goto -0x397 <turnpike+0x1c8>
     988:	r3 = *(u64 *)(r1 + 0x68)
     989:	if r3 == r2 goto -0x399 <turnpike+0x1c8>
     990:	r3 = *(u64 *)(r1 + 0x70)
     991:	if r3 == r2 goto -0x39b <turnpike+0x1c8>
     992:	r3 = *(u64 *)(r1 + 0x78)
     993:	if r3 == r2 goto -0x39d <turnpike+0x1c8>
     994:	r1 = *(u64 *)(r1 + 0x80)
     995:	if r1 == r2 goto -0x39f <turnpike+0x1c8>
     996:	goto -0xb4 <turnpike+0x1928>
     997:	r2 = r10
     998:	r2 += -0x40
     999:	r1 = *(u64 *)(r10 - 0xa8)
    1000:	r3 = r8
    1001:	call 0x1b5
		0000000000001f48:  R_BPF_64_32	.text
    1002:	r3 = r0
    1003:	if r3 == 0x0 goto -0x1b8 <turnpike+0x1140>
    1004:	r2 = *(u64 *)(r3 + 0x0)
    1005:	r1 = 0xffffffffffff ll
    1007:	*(u64 *)(r10 - 0xd8) = r2
    1008:	r2 &= r1
    1009:	if r2 != r8 goto -0x1be <turnpike+0x1140>
    1010:	r1 = *(u64 *)(r3 - 0x8)
    1011:	r2 = *(u64 *)(r3 - 0x10)
    1012:	r4 = *(u64 *)(r10 - 0xb8)
    1013:	if r2 != r4 goto -0x1c2 <turnpike+0x1140>
    1014:	r2 = *(u64 *)(r10 - 0xc0)
    1015:	if r1 != r2 goto -0x1c4 <turnpike+0x1140>
    1016:	w1 = *(u8 *)(r3 + 0x17)
    1017:	r1 <<= 0x5
    1018:	r2 = *(u64 *)(r10 - 0xa8)
    1019:	r2 += r1
    1020:	*(u64 *)(r10 - 0xe0) = r2
    1021:	r1 = *(u64 *)(r2 + 0x208)
    1022:	r2 = *(u64 *)(r10 - 0x98)
    1023:	if r1 != r2 goto -0x1cc <turnpike+0x1140>
    1024:	r1 = *(u64 *)(r10 - 0xe0)
    1025:	r1 = *(u64 *)(r1 + 0x210)
    1026:	r2 = *(u64 *)(r10 - 0x78)
    1027:	if r1 != r2 goto -0x1d0 <turnpike+0x1140>
    1028:	r1 = *(u64 *)(r10 - 0xa0)
    1029:	*(u64 *)(r10 - 0xa0) = r1
    1030:	r1 = *(u64 *)(r10 - 0xe0)
    1031:	r1 += 0x208
    1032:	*(u64 *)(r10 - 0xe0) = r1
    1033:	r1 = r3
    1034:	r1 += 0x38
    1035:	*(u64 *)(r10 - 0xe8) = r1
    1036:	goto +0x2d <turnpike+0x2170>
    1037:	r1 = *(u64 *)(r10 - 0xa8)
    1038:	r2 = *(u64 *)(r10 - 0x60)
    1039:	r3 = r7
    1040:	call 0x164
		0000000000002080:  R_BPF_64_32	.text
    1041:	if r0 == 0x0 goto -0xdc <turnpike+0x1950>
    1042:	r2 = *(u64 *)(r0 + 0x0)
    1043:	r1 = 0xffffffffffff ll
    1045:	*(u64 *)(r10 - 0xd8) = r2
    1046:	r2 &= r1
    1047:	if r2 != r7 goto -0xe2 <turnpike+0x1950>
    1048:	w1 = *(u32 *)(r0 - 0x8)
    1049:	r2 = *(u64 *)(r10 - 0x60)
    1050:	if w1 != w2 goto -0xe5 <turnpike+0x1950>
    1051:	w1 = *(u8 *)(r0 + 0x17)
    1052:	r1 <<= 0x5
    1053:	r2 = *(u64 *)(r10 - 0xa8)
    1054:	r2 += r1
    1055:	*(u64 *)(r10 - 0xe0) = r2
    1056:	r1 = *(u64 *)(r2 + 0x208)
    1057:	if r1 != 0x0 goto -0xec <turnpike+0x1950>
    1058:	r1 = -0x100000000 ll
    1060:	r2 = *(u64 *)(r10 - 0x60)
    1061:	r2 &= r1
    1062:	r1 = 0xffff0000 ll
    1064:	r2 |= r1
    1065:	r1 = *(u64 *)(r10 - 0xe0)
    1066:	r1 = *(u64 *)(r1 + 0x210)
    1067:	if r1 != r2 goto -0xf6 <turnpike+0x1950>
    1068:	r1 = *(u64 *)(r10 - 0xe0)
    1069:	r1 += 0x208
    1070:	*(u64 *)(r10 - 0xe0) = r1
    1071:	*(u64 *)(r10 - 0xb8) = r0
    1072:	r0 += -0x4
    1073:	goto -0x242 <turnpike+0xf20>
    1074:	r1 = *(u64 *)(r10 - 0xa0)
    1075:	*(u64 *)(r10 - 0xa0) = r1
    1076:	r3 = r5
    1077:	r3 += 0x10
    1078:	r4 += 0x208
    1079:	*(u64 *)(r10 - 0xe0) = r4
    1080:	r5 += 0x48
    1081:	*(u64 *)(r10 - 0xe8) = r5
    1082:	r7 = 0x10
    1083:	*(u64 *)(r10 - 0xb8) = r3
    1084:	w8 = *(u8 *)(r3 + 0x16)
    1085:	w1 = w8
    1086:	w1 &= 0x4
    1087:	if w1 == 0x0 goto +0x1 <turnpike+0x21a8>
    1088:	goto -0x3fc <turnpike+0x1c8>
    1089:	r1 = *(u64 *)(r10 - 0x68)
    1090:	r1 = be64 r1
    1091:	r1 >>= 0x34
    1092:	*(u64 *)(r10 - 0x68) = r1
    1093:	r1 = *(u64 *)(r10 - 0x60)
    1094:	w1 >>= 0x18
    1095:	*(u64 *)(r10 - 0x70) = r1
    1096:	w1 = *(u32 *)(r10 - 0xd0)
    1097:	w1 &= 0x1
    1098:	if w1 != 0x0 goto +0x7f <turnpike+0x25f0>
    1099:	r1 = *(u64 *)(r10 - 0xa0)
    1100:	r1 = be32 r1
    1101:	w1 &= 0xffff
    1102:	r2 = *(u64 *)(r10 - 0x88)
    1103:	w2 += -0xc
    1104:	*(u64 *)(r10 - 0xb0) = r1
    1105:	*(u32 *)(r10 - 0xc0) = w2
    1106:	if w2 < w1 goto +0x1 <turnpike+0x2240>
    1107:	goto +0xdf <turnpike+0x2938>
    1108:	call 0x76
    1109:	r1 = *(u64 *)(r10 - 0xa8)
    1110:	w2 = *(u32 *)(r1 + 0x40)
    1111:	r0 >>= 0x6
    1112:	r7 = 0x3
    1113:	if w2 <= w0 goto -0x415 <turnpike+0x1c8>
    1114:	r2 = *(u64 *)(r10 - 0x98)
    1115:	r3 = *(u64 *)(r10 - 0x78)
    1116:	r4 = *(u64 *)(r10 - 0xc8)
    1117:	call 0xc0
		00000000000022e8:  R_BPF_64_32	.text
    1118:	r1 = *(u64 *)(r10 - 0xa8)
    1119:	if w0 == 0x0 goto -0x41b <turnpike+0x1c8>
    1120:	r2 = *(u64 *)(r9 + 0x0)
    1121:	r3 = 0xffffffffffff ll
    1123:	r2 &= r3
    1124:	r7 = 0xf
    1125:	if r2 == 0x0 goto -0x421 <turnpike+0x1c8>
    1126:	r7 = 0x22
    1127:	r3 = *(u64 *)(r1 + 0x48)
    1128:	if r3 == r2 goto -0x424 <turnpike+0x1c8>
    1129:	r3 = *(u64 *)(r1 + 0x50)
    1130:	if r3 == r2 goto -0x426 <turnpike+0x1c8>
    1131:	r3 = *(u64 *)(r1 + 0x58)
    1132:	if r3 == r2 goto -0x428 <turnpike+0x1c8>
    1133:	r3 = *(u64 *)(r1 + 0x60)
    1134:	if r3 == r2 goto -0x42a <turnpike+0x1c8>
    1135:	r3 = *(u64 *)(r1 + 0x68)
    1136:	if r3 == r2 goto -0x42c <turnpike+0x1c8>
    1137:	r3 = *(u64 *)(r1 + 0x70)
    1138:	if r3 == r2 goto -0x42e <turnpike+0x1c8>
    1139:	r3 = *(u64 *)(r1 + 0x78)
    1140:	if r3 == r2 goto -0x430 <turnpike+0x1c8>
    1141:	r1 = *(u64 *)(r1 + 0x80)
    1142:	if r1 == r2 goto -0x432 <turnpike+0x1c8>
    1143:	goto -0x147 <turnpike+0x1928>
    1144:	*(u64 *)(r10 - 0xd8) = r5
    1145:	r1 = r4
    1146:	r1 += 0x8
    1147:	*(u64 *)(r10 - 0xb8) = r1
    1148:	r8 += 0x208
    1149:	*(u64 *)(r10 - 0xe0) = r8
    1150:	r4 += 0x4
    1151:	*(u64 *)(r10 - 0xe8) = r4
    1152:	r7 = 0x10
    1153:	r1 = *(u64 *)(r10 - 0xb8)
    1154:	w1 = *(u8 *)(r1 + 0x16)
    1155:	*(u32 *)(r10 - 0xd0) = w1
    1156:	w1 &= 0x4
    1157:	if w1 == 0x0 goto +0x1 <turnpike+0x23d8>
    1158:	goto -0x442 <turnpike+0x1c8>
    1159:	w1 = *(u32 *)(r10 - 0x90)
    1160:	w2 = *(u32 *)(r10 - 0x98)
    1161:	w1 -= w2
    1162:	*(u32 *)(r10 - 0x90) = w1
    1163:	r1 = *(u64 *)(r10 - 0x80)
    1164:	w1 >>= 0x10
    1165:	*(u64 *)(r10 - 0x80) = r1
    1166:	r1 = *(u64 *)(r10 - 0x68)
    1167:	w1 >>= 0x8
    1168:	*(u64 *)(r10 - 0x68) = r1
    1169:	r1 = *(u64 *)(r10 - 0x78)
    1170:	w1 &= 0x400000
    1171:	*(u64 *)(r10 - 0x78) = r1
    1172:	w1 = *(u32 *)(r10 - 0xc8)
    1173:	w1 &= 0x1
    1174:	if w1 != 0x0 goto +0x5f <turnpike+0x2750>
    1175:	r1 = *(u64 *)(r10 - 0xa0)
    1176:	r1 = be32 r1
    1177:	w1 &= 0xffff
    1178:	r2 = *(u64 *)(r10 - 0x88)
    1179:	w8 = w2
    1180:	w8 += -0x20
    1181:	*(u64 *)(r10 - 0xb0) = r1
    1182:	if w8 < w1 goto +0x1 <turnpike+0x24a0>
    1183:	goto +0x22c <turnpike+0x3600>
    1184:	call 0x76
    1185:	r1 = *(u64 *)(r10 - 0xa8)
    1186:	w2 = *(u32 *)(r1 + 0x40)
    1187:	r0 >>= 0x6
    1188:	r7 = 0x3
    1189:	if w2 <= w0 goto -0x461 <turnpike+0x1c8>
    1190:	r2 = -0x100000000 ll
    1192:	r3 = *(u64 *)(r10 - 0x60)
    1193:	r3 &= r2
    1194:	r2 = 0xffff0000 ll
    1196:	r3 |= r2
    1197:	r2 = 0x0
    1198:	r4 = *(u64 *)(r10 - 0xc0)
    1199:	call 0xc0
		0000000000002578:  R_BPF_64_32	.text
    1200:	r1 = *(u64 *)(r10 - 0xa8)
    1201:	if w0 == 0x0 goto -0x46d <turnpike+0x1c8>
    1202:	r2 = *(u64 *)(r9 + 0x0)
    1203:	r3 = 0xffffffffffff ll
    1205:	r2 &= r3
    1206:	r7 = 0xf
    1207:	if r2 == 0x0 goto -0x473 <turnpike+0x1c8>
    1208:	r7 = 0x22
    1209:	r3 = *(u64 *)(r1 + 0x48)
    1210:	if r3 == r2 goto -0x476 <turnpike+0x1c8>
    1211:	r3 = *(u64 *)(r1 + 0x50)
    1212:	if r3 == r2 goto -0x478 <turnpike+0x1c8>
    1213:	r3 = *(u64 *)(r1 + 0x58)
    1214:	if r3 == r2 goto -0x47a <turnpike+0x1c8>
    1215:	r3 = *(u64 *)(r1 + 0x60)
    1216:	if r3 == r2 goto -0x47c <turnpike+0x1c8>
    1217:	r3 = *(u64 *)(r1 + 0x68)
    1218:	if r3 == r2 goto -0x47e <turnpike+0x1c8>
    1219:	r3 = *(u64 *)(r1 + 0x70)
    1220:	if r3 == r2 goto -0x480 <turnpike+0x1c8>
    1221:	r3 = *(u64 *)(r1 + 0x78)
    1222:	if r3 == r2 goto -0x482 <turnpike+0x1c8>
    1223:	r1 = *(u64 *)(r1 + 0x80)
    1224:	if r1 == r2 goto -0x484 <turnpike+0x1c8>
    1225:	goto -0x199 <turnpike+0x1928>
    1226:	call 0x76
    1227:	r1 = *(u64 *)(r10 - 0xb8)
    1228:	w3 = *(u32 *)(r1 + 0x8)
    1229:	w2 = *(u32 *)(r1 + 0xc)
    1230:	w1 = *(u32 *)(r1 + 0x10)
    1231:	r0 >>= 0x6
    1232:	if w0 >= w2 goto +0x2 <turnpike+0x2638>
    1233:	if w3 <= w0 goto +0x1 <turnpike+0x2638>
    1234:	if w1 > w0 goto +0x4f <turnpike+0x28b0>
    1235:	r7 = 0x12
    1236:	r1 = *(u64 *)(r10 - 0xb8)
    1237:	r4 = *(u64 *)(r1 + 0x0)
    1238:	r1 = *(u64 *)(r10 - 0xa8)
    1239:	r5 = *(u64 *)(r10 - 0xd8)
    1240:	if r4 != r5 goto -0x494 <turnpike+0x1c8>
    1241:	r7 = 0xa
    1242:	if w3 <= w0 goto -0x496 <turnpike+0x1c8>
    1243:	if w0 <= w2 goto -0x497 <turnpike+0x1c8>
    1244:	w0 -= w2
    1245:	if w0 < 0x2 goto -0x499 <turnpike+0x1c8>
    1246:	r2 = *(u64 *)(r9 + 0x0)
    1247:	r3 = 0xffffffffffff ll
    1249:	r2 &= r3
    1250:	r7 = 0xf
    1251:	if r2 == 0x0 goto -0x49f <turnpike+0x1c8>
    1252:	r7 = 0x28
    1253:	r3 = *(u64 *)(r1 + 0x48)
    1254:	if r3 == r2 goto -0x4a2 <turnpike+0x1c8>
    1255:	r3 = *(u64 *)(r1 + 0x50)
    1256:	if r3 == r2 goto -0x4a4 <turnpike+0x1c8>
    1257:	r3 = *(u64 *)(r1 + 0x58)
    1258:	if r3 == r2 goto -0x4a6 <turnpike+0x1c8>
    1259:	r3 = *(u64 *)(r1 + 0x60)
    1260:	if r3 == r2 goto -0x4a8 <turnpike+0x1c8>
    1261:	r3 = *(u64 *)(r1 + 0x68)
    1262:	if r3 == r2 goto -0x4aa <turnpike+0x1c8>
    1263:	r3 = *(u64 *)(r1 + 0x70)
    1264:	if r3 == r2 goto -0x4ac <turnpike+0x1c8>
    1265:	r3 = *(u64 *)(r1 + 0x78)
    1266:	if r3 == r2 goto -0x4ae <turnpike+0x1c8>
    1267:	r1 = *(u64 *)(r1 + 0x80)
    1268:	if r1 == r2 goto -0x4b0 <turnpike+0x1c8>
    1269:	goto -0x1c5 <turnpike+0x1928>
    1270:	call 0x76
    1271:	r1 = *(u64 *)(r10 - 0xb8)
    1272:	w3 = *(u32 *)(r1 + 0x8)
    1273:	w2 = *(u32 *)(r1 + 0xc)
    1274:	w1 = *(u32 *)(r1 + 0x10)
    1275:	r0 >>= 0x6
    1276:	if w0 >= w2 goto +0x2 <turnpike+0x2798>
    1277:	if w3 <= w0 goto +0x1 <turnpike+0x2798>
    1278:	if w1 > w0 goto +0x64 <turnpike+0x2ab8>
    1279:	r7 = 0x12
    1280:	r1 = *(u64 *)(r10 - 0xb8)
    1281:	r4 = *(u64 *)(r1 + 0x0)
    1282:	r1 = *(u64 *)(r10 - 0xa8)
    1283:	r5 = *(u64 *)(r10 - 0xd8)
    1284:	if r4 != r5 goto -0x4c0 <turnpike+0x1c8>
    1285:	r7 = 0xa
    1286:	if w3 <= w0 goto -0x4c2 <turnpike+0x1c8>
    1287:	if w0 <= w2 goto -0x4c3 <turnpike+0x1c8>
    1288:	w0 -= w2
    1289:	if w0 < 0x2 goto -0x4c5 <turnpike+0x1c8>
    1290:	r2 = *(u64 *)(r9 + 0x0)
    1291:	r3 = 0xffffffffffff ll
    1293:	r2 &= r3
    1294:	r7 = 0xf
    1295:	if r2 == 0x0 goto -0x4cb <turnpike+0x1c8>
    1296:	r7 = 0x28
    1297:	r3 = *(u64 *)(r1 + 0x48)
    1298:	if r3 == r2 goto -0x4ce <turnpike+0x1c8>
    1299:	r3 = *(u64 *)(r1 + 0x50)
    1300:	if r3 == r2 goto -0x4d0 <turnpike+0x1c8>
    1301:	r3 = *(u64 *)(r1 + 0x58)
    1302:	if r3 == r2 goto -0x4d2 <turnpike+0x1c8>
    1303:	r3 = *(u64 *)(r1 + 0x60)
    1304:	if r3 == r2 goto -0x4d4 <turnpike+0x1c8>
    1305:	r3 = *(u64 *)(r1 + 0x68)
    1306:	if r3 == r2 goto -0x4d6 <turnpike+0x1c8>
    1307:	r3 = *(u64 *)(r1 + 0x70)
    1308:	if r3 == r2 goto -0x4d8 <turnpike+0x1c8>
    1309:	r3 = *(u64 *)(r1 + 0x78)
    1310:	if r3 == r2 goto -0x4da <turnpike+0x1c8>
    1311:	r1 = *(u64 *)(r1 + 0x80)
    1312:	if r1 == r2 goto -0x4dc <turnpike+0x1c8>
    1313:	goto -0x1f1 <turnpike+0x1928>
    1314:	w1 = *(u32 *)(r10 - 0x90)
    1315:	r2 = *(u64 *)(r10 - 0x88)
    1316:	w1 -= w2
    1317:	*(u32 *)(r10 - 0x90) = w1
    1318:	r1 = 0x100000000 ll
    1320:	*(u64 *)(r10 - 0x120) = r1
    1321:	w1 = 0x0
    1322:	*(u64 *)(r10 - 0x78) = r1
    1323:	w1 = 0x1
    1324:	*(u32 *)(r10 - 0x98) = w1
    1325:	r2 = *(u64 *)(r10 - 0xb8)
    1326:	w1 = *(u16 *)(r2 + 0x1c)
    1327:	*(u64 *)(r10 - 0xa0) = r1
    1328:	r1 = *(u64 *)(r10 - 0x48)
    1329:	w1 += 0x30
    1330:	goto +0x3d <turnpike+0x2b20>
    1331:	call 0x76
    1332:	r1 = *(u64 *)(r10 - 0xb8)
    1333:	w4 = *(u32 *)(r1 + 0x8)
    1334:	w3 = *(u32 *)(r1 + 0xc)
    1335:	w1 = *(u32 *)(r1 + 0x10)
    1336:	r0 >>= 0x6
    1337:	if w3 <= w0 goto +0x2 <turnpike+0x2980>
    1338:	if w4 <= w0 goto +0x1 <turnpike+0x2980>
    1339:	if w1 > w0 goto +0x4c7 <turnpike+0x4fb8>
    1340:	r7 = 0x12
    1341:	r2 = *(u64 *)(r10 - 0xb8)
    1342:	r2 = *(u64 *)(r2 + 0x0)
    1343:	r5 = *(u64 *)(r10 - 0xd8)
    1344:	if r2 != r5 goto -0x4fc <turnpike+0x1c8>
    1345:	if w1 > w0 goto +0x1 <turnpike+0x29b8>
    1346:	w3 = w1
    1347:	r7 = 0xa
    1348:	r2 = *(u64 *)(r10 - 0xa8)
    1349:	if w4 <= w0 goto -0x501 <turnpike+0x1c8>
    1350:	if w0 <= w3 goto -0x502 <turnpike+0x1c8>
    1351:	w4 = w0
    1352:	w4 -= w3
    1353:	if w4 < 0x2 goto -0x505 <turnpike+0x1c8>
    1354:	r3 = *(u64 *)(r9 + 0x0)
    1355:	r4 = 0xffffffffffff ll
    1357:	r3 &= r4
    1358:	r7 = 0xf
    1359:	if r3 == 0x0 goto -0x50b <turnpike+0x1c8>
    1360:	r4 = *(u64 *)(r2 + 0x48)
    1361:	if r4 == r3 goto +0xe <turnpike+0x2aa0>
    1362:	r4 = *(u64 *)(r2 + 0x50)
    1363:	if r4 == r3 goto +0xc <turnpike+0x2aa0>
    1364:	r4 = *(u64 *)(r2 + 0x58)
    1365:	if r4 == r3 goto +0xa <turnpike+0x2aa0>
    1366:	r4 = *(u64 *)(r2 + 0x60)
    1367:	if r4 == r3 goto +0x8 <turnpike+0x2aa0>
    1368:	r4 = *(u64 *)(r2 + 0x68)
    1369:	if r4 == r3 goto +0x6 <turnpike+0x2aa0>
    1370:	r4 = *(u64 *)(r2 + 0x70)
    1371:	if r4 == r3 goto +0x4 <turnpike+0x2aa0>
    1372:	r4 = *(u64 *)(r2 + 0x78)
    1373:	if r4 == r3 goto +0x2 <turnpike+0x2aa0>
    1374:	r2 = *(u64 *)(r2 + 0x80)
    1375:	if r2 != r3 goto -0x51b <turnpike+0x1c8>
    1376:	r7 = 0x28
    1377:	if w1 > w0 goto -0x51d <turnpike+0x1c8>
    1378:	goto +0x198 <turnpike+0x3778>
    1379:	r1 = 0x100000000 ll
    1381:	*(u64 *)(r10 - 0x120) = r1
    1382:	w1 = 0x0
    1383:	*(u32 *)(r10 - 0x98) = w1
    1384:	r1 = *(u64 *)(r10 - 0x88)
    1385:	w1 += -0x14
    1386:	*(u64 *)(r10 - 0x88) = r1
    1387:	r2 = *(u64 *)(r10 - 0xb8)
    1388:	w1 = *(u16 *)(r2 + 0x1c)
    1389:	*(u64 *)(r10 - 0xa0) = r1
    1390:	r1 = *(u64 *)(r10 - 0x48)
    1391:	w1 += 0x1c
    1392:	*(u32 *)(r10 - 0xc8) = w1
    1393:	r1 = *(u64 *)(r10 - 0xd8)
    1394:	*(u64 *)(r10 - 0x60) = r1
    1395:	r7 = *(u64 *)(r10 - 0xe8)
    1396:	r8 = r2
    1397:	*(u64 *)(r10 - 0x118) = r1
    1398:	*(u64 *)(r10 - 0x108) = r2
    1399:	w1 = 0x0
    1400:	*(u32 *)(r10 - 0x100) = w1
    1401:	r1 = *(u64 *)(r10 - 0x70)
    1402:	w2 = w1
    1403:	w2 &= 0xff
    1404:	w1 = 0x0
    1405:	*(u32 *)(r10 - 0xf8) = w1
    1406:	w1 = 0x1
    1407:	if w2 < 0x2 goto +0x1 <turnpike+0x2ba8>
    1408:	w1 = 0x0
    1409:	w2 = 0x34
    1410:	*(u32 *)(r10 - 0xf0) = w2
    1411:	w2 = 0x20
    1412:	*(u32 *)(r10 - 0xd0) = w2
    1413:	r2 = *(u64 *)(r10 - 0xb0)
    1414:	w2 += 0xc
    1415:	*(u64 *)(r10 - 0xc0) = r2
    1416:	r2 = r8
    1417:	r2 += 0x16
    1418:	*(u64 *)(r10 - 0x110) = r2
    1419:	w2 = *(u8 *)(r8 + 0x16)
    1420:	w2 &= 0x1
    1421:	r4 = *(u64 *)(r10 - 0x60)
    1422:	*(u64 *)(r10 - 0xd8) = r4
    1423:	*(u64 *)(r10 - 0xe8) = r7
    1424:	*(u64 *)(r10 - 0xb8) = r8
    1425:	if w2 == 0x0 goto +0x1 <turnpike+0x2c38>
    1426:	goto +0x30e <turnpike+0x44a8>
    1427:	r7 = 0x6
    1428:	w1 &= 0x1
    1429:	r2 = *(u64 *)(r10 - 0xa8)
    1430:	if w1 != 0x0 goto -0x552 <turnpike+0x1c8>
    1431:	*(u64 *)(r10 - 0xa8) = r2
    1432:	w1 = *(u32 *)(r10 - 0x98)
    1433:	w1 &= 0x1
    1434:	if w1 == 0x0 goto +0x7 <turnpike+0x2cb0>
    1435:	r1 = *(u64 *)(r10 - 0xc0)
    1436:	w1 += -0x4d9
    1437:	w2 = 0x400000
    1438:	*(u64 *)(r10 - 0x78) = r2
    1439:	if w1 < -0x4ed goto +0x2 <turnpike+0x2cb0>
    1440:	w1 = 0x0
    1441:	*(u64 *)(r10 - 0x78) = r1
    1442:	r7 = 0xd
    1443:	r1 = *(u64 *)(r10 - 0xb8)
    1444:	w1 = *(u16 *)(r1 + 0x14)
    1445:	r2 = *(u64 *)(r10 - 0xa8)
    1446:	if r1 > 0xfff goto -0x562 <turnpike+0x1c8>
    1447:	r1 <<= 0x5
    1448:	r2 += r1
    1449:	r1 = *(u64 *)(r2 + 0x2608)
    1450:	r8 = r2
    1451:	r2 = *(u64 *)(r2 + 0x2610)
    1452:	*(u64 *)(r10 - 0x60) = r1
    1453:	w1 &= 0xffff
    1454:	if w1 == 0x0 goto -0x56a <turnpike+0x1c8>
    1455:	r3 = r2
    1456:	r3 >>= 0x20
    1457:	w4 = *(u32 *)(r10 - 0x50)
    1458:	if w4 != w3 goto -0x56e <turnpike+0x1c8>
    1459:	r7 = 0xe
    1460:	r3 = *(u64 *)(r10 - 0xc0)
    1461:	w3 += 0x14
    1462:	if w3 > w1 goto -0x572 <turnpike+0x1c8>
    1463:	r8 += 0x2608
    1464:	r1 = *(u64 *)(r9 + 0x0)
    1465:	r3 = 0xffffffffffff ll
    1467:	r1 &= r3
    1468:	w3 = *(u32 *)(r6 + 0xc)
    1469:	r4 = *(u64 *)(r10 - 0x60)
    1470:	r4 >>= 0x20
    1471:	if w3 == w4 goto +0x13d <turnpike+0x3788>
    1472:	r7 = 0xf
    1473:	r3 = *(u64 *)(r10 - 0xa8)
    1474:	if r1 == 0x0 goto -0x57e <turnpike+0x1c8>
    1475:	r4 = *(u64 *)(r3 + 0x48)
    1476:	if r4 == r1 goto +0xe <turnpike+0x2e38>
    1477:	r4 = *(u64 *)(r3 + 0x50)
    1478:	if r4 == r1 goto +0xc <turnpike+0x2e38>
    1479:	r4 = *(u64 *)(r3 + 0x58)
    1480:	if r4 == r1 goto +0xa <turnpike+0x2e38>
    1481:	r4 = *(u64 *)(r3 + 0x60)
    1482:	if r4 == r1 goto +0x8 <turnpike+0x2e38>
    1483:	r4 = *(u64 *)(r3 + 0x68)
    1484:	if r4 == r1 goto +0x6 <turnpike+0x2e38>
    1485:	r4 = *(u64 *)(r3 + 0x70)
    1486:	if r4 == r1 goto +0x4 <turnpike+0x2e38>
    1487:	r4 = *(u64 *)(r3 + 0x78)
    1488:	if r4 == r1 goto +0x2 <turnpike+0x2e38>
    1489:	r3 = *(u64 *)(r3 + 0x80)
    1490:	if r3 != r1 goto -0x58e <turnpike+0x1c8>
    1491:	r2 <<= 0x20
    1492:	r2 >>= 0x20
    1493:	r1 = 0x0 ll
		0000000000002ea8:  R_BPF_64_64	DEVICES
    1495:	r3 = 0x0
    1496:	call 0x33
    1497:	r1 = r0
    1498:	r1 s>>= 0x3f
    1499:	w0 ^= w1
    1500:	w0 -= w1
    1501:	r1 = 0x4
    1502:	*(u64 *)(r10 - 0x50) = r1
    1503:	r7 = 0xd
    1504:	if w0 != 0x4 goto -0x59c <turnpike+0x1c8>
    1505:	r1 = *(u64 *)(r10 - 0x48)
    1506:	w2 = *(u32 *)(r10 - 0xd0)
    1507:	w2 += w1
    1508:	w1 = *(u32 *)(r10 - 0xc8)
    1509:	w3 = w1
    1510:	w3 -= w2
    1511:	*(u32 *)(r10 - 0xf0) = w3
    1512:	*(u32 *)(r10 - 0xd0) = w2
    1513:	if w1 == w2 goto +0x5 <turnpike+0x2f18>
    1514:	r1 = r6
    1515:	w2 = *(u32 *)(r10 - 0xf0)
    1516:	call 0x2c
    1517:	r7 = 0x11
    1518:	if r0 != 0x0 goto -0x5aa <turnpike+0x1c8>
    1519:	r9 = *(u64 *)(r10 - 0xb0)
    1520:	r9 = be32 r9
    1521:	w9 &= -0x10000
    1522:	r2 = r8
    1523:	r1 = *(u64 *)(r2 + 0x10)
    1524:	*(u64 *)(r10 - 0x130) = r1
    1525:	r1 = *(u64 *)(r2 + 0x18)
    1526:	*(u64 *)(r10 - 0x138) = r1
    1527:	r1 = *(u64 *)(r10 - 0xb8)
    1528:	w1 = *(u16 *)(r1 + 0x1e)
    1529:	w9 |= w1
    1530:	r1 = 0x0
    1531:	*(u64 *)(r10 - 0x98) = r1
    1532:	r1 = *(u64 *)(r10 - 0xc0)
    1533:	r1 = be16 r1
    1534:	*(u64 *)(r10 - 0x128) = r1
    1535:	r1 = *(u64 *)(r10 - 0x80)
    1536:	if w1 == 0x0 goto +0x2f <turnpike+0x3120>
    1537:	r1 = 0x0
    1538:	w2 = *(u32 *)(r10 - 0xf8)
    1539:	if w2 != 0x0 goto +0x1 <turnpike+0x2fc8>
    1540:	r1 = r9
    1541:	r3 = *(u64 *)(r10 - 0x88)
    1542:	w3 ^= -0x1
    1543:	r3 = be16 r3
    1544:	r2 = *(u64 *)(r10 - 0x128)
    1545:	r3 += r2
    1546:	r3 <<= 0x1
    1547:	r2 = *(u64 *)(r10 - 0xa0)
    1548:	r3 += r2
    1549:	r2 = *(u64 *)(r10 - 0x80)
    1550:	w2 ^= -0x1
    1551:	r2 &= 0xffff
    1552:	r3 += r2
    1553:	r3 += r1
    1554:	r1 = r3
    1555:	r1 >>= 0x20
    1556:	r3 <<= 0x20
    1557:	r3 >>= 0x20
    1558:	r3 += r1
    1559:	r2 = r3
    1560:	r2 &= 0xffff
    1561:	r1 = r3
    1562:	r1 >>= 0x20
    1563:	r1 += r2
    1564:	r3 >>= 0x10
    1565:	r3 &= 0xffff
    1566:	r1 += r3
    1567:	r2 = r1
    1568:	r2 >>= 0x10
    1569:	r1 &= 0xffff
    1570:	r1 += r2
    1571:	w2 = w1
    1572:	r1 >>= 0x10
    1573:	w1 += w2
    1574:	w2 = w1
    1575:	w2 &= 0xffff
    1576:	w3 = -0x1
    1577:	*(u64 *)(r10 - 0x98) = r3
    1578:	if w2 == 0xffff goto +0x2 <turnpike+0x3108>
    1579:	w1 ^= -0x1
    1580:	*(u64 *)(r10 - 0x98) = r1
    1581:	r1 = *(u64 *)(r10 - 0x98)
    1582:	r1 <<= 0x30
    1583:	*(u64 *)(r10 - 0x98) = r1
    1584:	r1 = *(u64 *)(r10 - 0xb8)
    1585:	w2 = *(u32 *)(r1 + 0x18)
    1586:	*(u64 *)(r10 - 0xa0) = r2
    1587:	r2 = *(u64 *)(r10 - 0xe0)
    1588:	r2 = *(u64 *)(r2 + 0x18)
    1589:	*(u64 *)(r10 - 0x88) = r2
    1590:	r1 = *(u64 *)(r1 + 0x28)
    1591:	*(u64 *)(r10 - 0x80) = r1
    1592:	w1 = 0x0
    1593:	*(u32 *)(r10 - 0x20) = w1
    1594:	r2 = r10
    1595:	r2 += -0x20
    1596:	r1 = 0x0 ll
		00000000000031e0:  R_BPF_64_64	COUNTERS
    1598:	call 0x1
    1599:	if r0 == 0x0 goto +0x7 <turnpike+0x31d8>
    1600:	r1 = *(u64 *)(r0 + 0x2f8)
    1601:	r1 += 0x1
    1602:	*(u64 *)(r0 + 0x2f8) = r1
    1603:	r1 = be16 r1
    1604:	r2 = *(u64 *)(r10 - 0x78)
    1605:	w2 |= w1
    1606:	*(u64 *)(r10 - 0x78) = r2
    1607:	r1 = *(u64 *)(r8 + 0x0)
    1608:	r2 = *(u64 *)(r10 - 0x60)
    1609:	if r2 != r1 goto +0x125 <turnpike+0x3b18>
    1610:	r1 = *(u64 *)(r10 - 0xb8)
    1611:	r1 = *(u64 *)(r1 + 0x0)
    1612:	r2 = *(u64 *)(r10 - 0xd8)
    1613:	if r1 != r2 goto +0x121 <turnpike+0x3b18>
    1614:	r1 = *(u64 *)(r10 - 0xa8)
    1615:	w2 = *(u32 *)(r10 - 0x100)
    1616:	if w2 != 0x0 goto +0x1 <turnpike+0x3230>
    1617:	goto +0xa <turnpike+0x3280>
    1618:	r1 = *(u64 *)(r10 - 0x108)
    1619:	r1 = *(u64 *)(r1 + 0x0)
    1620:	r2 = *(u64 *)(r10 - 0x118)
    1621:	if r1 == r2 goto +0x1 <turnpike+0x3258>
    1622:	goto +0x118 <turnpike+0x3b18>
    1623:	r1 = *(u64 *)(r10 - 0x108)
    1624:	w2 = *(u8 *)(r1 + 0x16)
    1625:	w2 &= 0x10
    1626:	r1 = *(u64 *)(r10 - 0xa8)
    1627:	if w2 != 0x0 goto +0xaf <turnpike+0x37f8>
    1628:	r2 = *(u64 *)(r10 - 0x110)
    1629:	w2 = *(u8 *)(r2 + 0x0)
    1630:	w2 &= 0x10
    1631:	if w2 == 0x0 goto +0x16 <turnpike+0x3350>
    1632:	r4 = *(u64 *)(r10 - 0xb8)
    1633:	w2 = *(u8 *)(r4 + 0x17)
    1634:	r2 <<= 0x2
    1635:	r1 += r2
    1636:	w1 = *(u32 *)(r1 + 0x2208)
    1637:	r2 = 0xffff00000000 ll
    1639:	r5 = *(u64 *)(r10 - 0xd8)
    1640:	r3 = r5
    1641:	r3 &= r2
    1642:	w5 >>= 0x10
    1643:	w2 = *(u32 *)(r4 + 0x18)
    1644:	r4 = 0x10000000000 ll
    1646:	if r3 == r4 goto +0x1 <turnpike+0x3320>
    1647:	w5 = w2
    1648:	r5 = be16 r5
    1649:	w1 += w5
    1650:	r2 = *(u64 *)(r10 - 0xb0)
    1651:	call -0x1
		0000000000003398:  R_BPF_64_32	take_from_allowance
    1652:	r7 = 0x33
    1653:	if w0 == 0x0 goto -0x631 <turnpike+0x1c8>
    1654:	r7 = 0x2d
    1655:	w1 = *(u32 *)(r6 + 0x0)
    1656:	r2 = *(u64 *)(r10 - 0x48)
    1657:	*(u64 *)(r10 - 0x60) = r1
    1658:	r2 += r1
    1659:	*(u64 *)(r10 - 0xa8) = r2
    1660:	r1 = r2
    1661:	r1 += 0x1c
    1662:	w3 = *(u32 *)(r6 + 0x4)
    1663:	*(u64 *)(r10 - 0xd0) = r1
    1664:	*(u64 *)(r10 - 0xc8) = r3
    1665:	if r1 > r3 goto -0x63d <turnpike+0x1c8>
    1666:	r5 = *(u64 *)(r10 - 0xc0)
    1667:	w5 += 0x14
    1668:	r5 = be32 r5
    1669:	r3 = *(u64 *)(r10 - 0x68)
    1670:	w3 <<= 0x8
    1671:	w5 &= -0x10000
    1672:	w3 &= 0xff00
    1673:	w5 |= w3
    1674:	r0 = *(u64 *)(r10 - 0x128)
    1675:	r0 <<= 0x20
    1676:	r3 = -0x100000000 ll
    1678:	r1 = *(u64 *)(r10 - 0x70)
    1679:	w1 += -0x1
    1680:	r4 = *(u64 *)(r10 - 0xa0)
    1681:	r0 |= r4
    1682:	r8 = *(u64 *)(r10 - 0x80)
    1683:	r2 = r8
    1684:	r2 &= r3
    1685:	r4 = *(u64 *)(r10 - 0x88)
    1686:	r4 >>= 0x20
    1687:	r5 |= 0x45
    1688:	r3 = *(u64 *)(r10 - 0x98)
    1689:	r0 |= r3
    1690:	*(u64 *)(r10 - 0x128) = r0
    1691:	r2 |= r4
    1692:	*(u64 *)(r10 - 0x68) = r2
    1693:	w1 &= 0xff
    1694:	w1 |= 0x1100
    1695:	r0 = r5
    1696:	r0 += r1
    1697:	r0 += r4
    1698:	r8 >>= 0x20
    1699:	r0 += r8
    1700:	r8 = *(u64 *)(r10 - 0x78)
    1701:	r0 += r8
    1702:	r8 <<= 0x20
    1703:	r8 |= r5
    1704:	r3 = r0
    1705:	r3 >>= 0x20
    1706:	r0 <<= 0x20
    1707:	r0 >>= 0x20
    1708:	r0 += r3
    1709:	r5 = r0
    1710:	r5 &= 0xffff
    1711:	r3 = r0
    1712:	r3 >>= 0x20
    1713:	r3 += r5
    1714:	r0 >>= 0x10
    1715:	r0 &= 0xffff
    1716:	r3 += r0
    1717:	r5 = r3
    1718:	r5 >>= 0x10
    1719:	w3 &= 0xffff
    1720:	w3 += w5
    1721:	w3 *= 0x10001
    1722:	w3 &= -0x10000
    1723:	w3 |= w1
    1724:	w3 ^= -0x10000
    1725:	r1 = *(u64 *)(r10 - 0x138)
    1726:	r0 = *(u64 *)(r10 - 0x60)
    1727:	*(u32 *)(r0 + 0x8) = w1
    1728:	r1 = *(u64 *)(r10 - 0x130)
    1729:	*(u64 *)(r0 + 0x0) = r1
    1730:	r0 += 0xc
    1731:	r5 = *(u64 *)(r10 - 0x48)
    1732:	if r5 == 0xe goto +0x62 <turnpike+0x38d8>
    1733:	r5 = *(u64 *)(r10 - 0x48)
    1734:	if r5 == 0x12 goto +0x5c <turnpike+0x38b8>
    1735:	r5 = *(u64 *)(r10 - 0x58)
    1736:	r0 = *(u64 *)(r10 - 0x60)
    1737:	*(u64 *)(r0 + 0xc) = r5
    1738:	r0 += 0x14
    1739:	goto +0x5b <turnpike+0x38d8>
    1740:	call 0x76
    1741:	r1 = *(u64 *)(r10 - 0xb8)
    1742:	w4 = *(u32 *)(r1 + 0x8)
    1743:	w3 = *(u32 *)(r1 + 0xc)
    1744:	w1 = *(u32 *)(r1 + 0x10)
    1745:	r0 >>= 0x6
    1746:	if w3 <= w0 goto +0x2 <turnpike+0x3648>
    1747:	if w4 <= w0 goto +0x1 <turnpike+0x3648>
    1748:	if w1 > w0 goto +0xa5 <turnpike+0x3b70>
    1749:	r7 = 0x12
    1750:	r2 = *(u64 *)(r10 - 0xb8)
    1751:	r2 = *(u64 *)(r2 + 0x0)
    1752:	r5 = *(u64 *)(r10 - 0xd8)
    1753:	if r2 != r5 goto -0x695 <turnpike+0x1c8>
    1754:	if w1 > w0 goto +0x1 <turnpike+0x3680>
    1755:	w3 = w1
    1756:	r7 = 0xa
    1757:	r2 = *(u64 *)(r10 - 0xa8)
    1758:	if w4 <= w0 goto -0x69a <turnpike+0x1c8>
    1759:	if w0 <= w3 goto -0x69b <turnpike+0x1c8>
    1760:	w4 = w0
    1761:	w4 -= w3
    1762:	if w4 < 0x2 goto -0x69e <turnpike+0x1c8>
    1763:	r3 = *(u64 *)(r9 + 0x0)
    1764:	r4 = 0xffffffffffff ll
    1766:	r3 &= r4
    1767:	r7 = 0xf
    1768:	if r3 == 0x0 goto -0x6a4 <turnpike+0x1c8>
    1769:	r4 = *(u64 *)(r2 + 0x48)
    1770:	if r4 == r3 goto +0xe <turnpike+0x3768>
    1771:	r4 = *(u64 *)(r2 + 0x50)
    1772:	if r4 == r3 goto +0xc <turnpike+0x3768>
    1773:	r4 = *(u64 *)(r2 + 0x58)
    1774:	if r4 == r3 goto +0xa <turnpike+0x3768>
    1775:	r4 = *(u64 *)(r2 + 0x60)
    1776:	if r4 == r3 goto +0x8 <turnpike+0x3768>
    1777:	r4 = *(u64 *)(r2 + 0x68)
    1778:	if r4 == r3 goto +0x6 <turnpike+0x3768>
    1779:	r4 = *(u64 *)(r2 + 0x70)
    1780:	if r4 == r3 goto +0x4 <turnpike+0x3768>
    1781:	r4 = *(u64 *)(r2 + 0x78)
    1782:	if r4 == r3 goto +0x2 <turnpike+0x3768>
    1783:	r2 = *(u64 *)(r2 + 0x80)
    1784:	if r2 != r3 goto -0x6b4 <turnpike+0x1c8>
    1785:	r7 = 0x28
    1786:	if w1 > w0 goto -0x6b6 <turnpike+0x1c8>
    1787:	r7 = 0x27
    1788:	goto -0x6b8 <turnpike+0x1c8>
    1789:	r3 = r8
    1790:	r2 = *(u64 *)(r3 + 0x10)
    1791:	r3 = *(u64 *)(r3 + 0x18)
    1792:	r3 <<= 0x10
    1793:	r4 = 0xffffffff0000 ll
    1795:	r3 &= r4
    1796:	r2 >>= 0x30
    1797:	r3 |= r2
    1798:	r7 = 0xf
    1799:	r2 = 0x3
    1800:	*(u64 *)(r10 - 0x50) = r2
    1801:	if r1 == r3 goto -0x129 <turnpike+0x2ea8>
    1802:	goto -0x6c6 <turnpike+0x1c8>
    1803:	r4 = *(u64 *)(r10 - 0x108)
    1804:	w2 = *(u8 *)(r4 + 0x17)
    1805:	r2 <<= 0x2
    1806:	r1 += r2
    1807:	w1 = *(u32 *)(r1 + 0x2208)
    1808:	r2 = 0xffff00000000 ll
    1810:	r5 = *(u64 *)(r10 - 0x118)
    1811:	r3 = r5
    1812:	r3 &= r2
    1813:	w5 >>= 0x10
    1814:	w2 = *(u32 *)(r4 + 0x18)
    1815:	r4 = 0x10000000000 ll
    1817:	if r3 == r4 goto +0x1 <turnpike+0x3878>
    1818:	w5 = w2
    1819:	r5 = be16 r5
    1820:	w1 += w5
    1821:	r2 = *(u64 *)(r10 - 0xb0)
    1822:	call -0x1
		00000000000038f0:  R_BPF_64_32	take_from_allowance
    1823:	r7 = 0x33
    1824:	r1 = *(u64 *)(r10 - 0xa8)
    1825:	if w0 == 0x0 goto -0x6dd <turnpike+0x1c8>
    1826:	goto -0xc7 <turnpike+0x3280>
    1827:	r5 = *(u64 *)(r10 - 0x58)
    1828:	r0 = *(u64 *)(r10 - 0x60)
    1829:	*(u32 *)(r0 + 0xc) = w5
    1830:	r0 += 0x10
    1831:	w4 = 0x8
    1832:	*(u16 *)(r0 + 0x0) = w4
    1833:	r1 = *(u64 *)(r10 - 0x128)
    1834:	r2 = *(u64 *)(r10 - 0xa8)
    1835:	*(u64 *)(r2 + 0x14) = r1
    1836:	r1 = *(u64 *)(r10 - 0x68)
    1837:	*(u64 *)(r2 + 0xc) = r1
    1838:	*(u32 *)(r2 + 0x8) = w3
    1839:	*(u64 *)(r2 + 0x0) = r8
    1840:	w1 = *(u32 *)(r10 - 0xf8)
    1841:	if w1 != 0x0 goto +0x6 <turnpike+0x3960>
    1842:	r2 = *(u64 *)(r10 - 0xa8)
    1843:	r2 += 0x20
    1844:	r1 = *(u64 *)(r10 - 0xc8)
    1845:	if r2 > r1 goto -0x6f1 <turnpike+0x1c8>
    1846:	r1 = *(u64 *)(r10 - 0xd0)
    1847:	*(u32 *)(r1 + 0x0) = w9
    1848:	r3 = *(u64 *)(r10 - 0xb8)
    1849:	r1 = *(u64 *)(r3 + 0x30)
    1850:	r2 = *(u64 *)(r10 - 0xb0)
    1851:	r1 += r2
    1852:	*(u64 *)(r3 + 0x30) = r1
    1853:	r2 = *(u64 *)(r10 - 0xe8)
    1854:	w1 = *(u32 *)(r2 + 0x0)
    1855:	w1 += 0x1
    1856:	*(u32 *)(r2 + 0x0) = w1
    1857:	w1 = *(u32 *)(r10 - 0x100)
    1858:	if w1 != 0x0 goto +0x1 <turnpike+0x39c0>
    1859:	goto +0x9 <turnpike+0x3a08>
    1860:	r3 = *(u64 *)(r10 - 0x108)
    1861:	r1 = *(u64 *)(r3 + 0x30)
    1862:	r2 = *(u64 *)(r10 - 0xb0)
    1863:	r1 += r2
    1864:	*(u64 *)(r3 + 0x30) = r1
    1865:	r2 = *(u64 *)(r10 - 0x140)
    1866:	w1 = *(u32 *)(r2 + 0x0)
    1867:	w1 += 0x1
    1868:	*(u32 *)(r2 + 0x0) = w1
    1869:	w1 = *(u32 *)(r10 - 0x90)
    1870:	if w1 == 0x0 goto +0x5 <turnpike+0x3a40>
    1871:	w2 = *(u32 *)(r10 - 0x90)
    1872:	w2 = -w2
    1873:	r1 = r6
    1874:	call 0x41
    1875:	if r0 != 0x0 goto -0x70f <turnpike+0x1c8>
    1876:	r1 = *(u64 *)(r10 - 0x50)
    1877:	r2 = *(u64 *)(r10 - 0x120)
    1878:	r1 |= r2
    1879:	*(u64 *)(r10 - 0x50) = r1
    1880:	w1 = 0x0
    1881:	*(u32 *)(r10 - 0x20) = w1
    1882:	r2 = r10
    1883:	r2 += -0x20
    1884:	r1 = 0x0 ll
		0000000000003ae0:  R_BPF_64_64	COUNTERS
    1886:	call 0x1
    1887:	r1 = r0
    1888:	r0 = *(u64 *)(r10 - 0x50)
    1889:	if r1 == 0x0 goto -0x70c <turnpike+0x250>
    1890:	r2 = r0
    1891:	r2 >>= 0x1d
    1892:	r2 &= 0x18
    1893:	r1 += r2
    1894:	r2 = *(u64 *)(r1 + 0x0)
    1895:	r2 += 0x1
    1896:	*(u64 *)(r1 + 0x0) = r2
    1897:	r2 = *(u64 *)(r10 - 0xb0)
    1898:	w2 = w2
    1899:	r3 = *(u64 *)(r1 + 0x2e0)
    1900:	r3 += r2
    1901:	*(u64 *)(r1 + 0x2e0) = r3
    1902:	goto -0x719 <turnpike+0x250>
    1903:	r7 = 0x12
    1904:	w1 = *(u32 *)(r10 - 0xc8)
    1905:	w2 = *(u32 *)(r10 - 0xd0)
    1906:	if w1 == w2 goto -0x72e <turnpike+0x1c8>
    1907:	w2 = *(u32 *)(r10 - 0xf0)
    1908:	w2 = -w2
    1909:	r1 = r6
    1910:	call 0x2c
    1911:	if r0 == 0x0 goto -0x733 <turnpike+0x1c8>
    1912:	r7 = 0x2d
    1913:	goto -0x735 <turnpike+0x1c8>
    1914:	w2 = w8
    1915:	r1 = *(u64 *)(r10 - 0xb0)
    1916:	w2 -= w1
    1917:	r7 = 0x8
    1918:	*(u32 *)(r10 - 0x60) = w2
    1919:	if w2 > 0x3 goto -0x73b <turnpike+0x1c8>
    1920:	r1 = *(u64 *)(r10 - 0xa0)
    1921:	w1 ^= -0x1
    1922:	*(u64 *)(r10 - 0xa0) = r1
    1923:	r1 = *(u64 *)(r10 - 0x48)
    1924:	w1 |= 0x20
    1925:	*(u32 *)(r10 - 0xc8) = w1
    1926:	r1 = *(u64 *)(r10 - 0xb0)
    1927:	if w8 != w1 goto +0x58 <turnpike+0x3ea0>
    1928:	r1 = *(u64 *)(r10 - 0x88)
    1929:	w1 += -0x14
    1930:	*(u64 *)(r10 - 0x88) = r1
    1931:	w1 = *(u32 *)(r10 - 0x90)
    1932:	w1 += w8
    1933:	r2 = *(u64 *)(r10 - 0xb0)
    1934:	w1 -= w2
    1935:	*(u32 *)(r10 - 0x90) = w1
    1936:	r1 = *(u64 *)(r10 - 0xb8)
    1937:	w1 = *(u16 *)(r1 + 0x1c)
    1938:	r2 = *(u64 *)(r10 - 0xa0)
    1939:	r2 += r1
    1940:	*(u64 *)(r10 - 0xa0) = r2
    1941:	w1 = 0x0
    1942:	*(u32 *)(r10 - 0x98) = w1
    1943:	w1 = *(u32 *)(r10 - 0xd0)
    1944:	w1 &= 0x2
    1945:	if w1 == 0x0 goto +0xeb <turnpike+0x43c8>
    1946:	r7 = 0x6
    1947:	r1 = *(u64 *)(r10 - 0xb8)
    1948:	w1 = *(u8 *)(r1 + 0x16)
    1949:	*(u32 *)(r10 - 0x98) = w1
    1950:	r1 = *(u64 *)(r10 - 0x70)
    1951:	w1 &= 0xff
    1952:	if w1 < 0x2 goto -0x75c <turnpike+0x1c8>
    1953:	w1 = *(u32 *)(r10 - 0x98)
    1954:	w1 &= 0x1
    1955:	if w1 == 0x0 goto +0x7d <turnpike+0x40a8>
    1956:	r7 = 0xc
    1957:	r1 = *(u64 *)(r10 - 0xa8)
    1958:	r2 = *(u64 *)(r10 - 0x80)
    1959:	if w2 == 0x0 goto -0x763 <turnpike+0x1c8>
    1960:	r2 = *(u64 *)(r10 - 0x78)
    1961:	if w2 != 0x0 goto +0x3 <turnpike+0x3d08>
    1962:	r7 = 0xe
    1963:	r2 = *(u64 *)(r10 - 0xb0)
    1964:	if w2 > 0x4d0 goto -0x768 <turnpike+0x1c8>
    1965:	r0 = *(u64 *)(r10 - 0xb8)
    1966:	w3 = *(u32 *)(r0 + 0x18)
    1967:	r2 = 0x10000000000 ll
    1969:	r3 |= r2
    1970:	r2 = *(u64 *)(r10 - 0xe0)
    1971:	r7 = *(u64 *)(r2 + 0x10)
    1972:	r5 = *(u64 *)(r2 + 0x18)
    1973:	r4 = *(u64 *)(r0 + 0x20)
    1974:	r2 = *(u64 *)(r0 + 0x28)
    1975:	*(u64 *)(r10 - 0xf8) = r2
    1976:	*(u64 *)(r10 - 0x8) = r2
    1977:	*(u64 *)(r10 - 0xf0) = r4
    1978:	*(u64 *)(r10 - 0x10) = r4
    1979:	*(u64 *)(r10 - 0xd0) = r5
    1980:	*(u64 *)(r10 - 0x18) = r5
    1981:	*(u64 *)(r10 - 0xc0) = r7
    1982:	*(u64 *)(r10 - 0x20) = r7
    1983:	r2 = r10
    1984:	r2 += -0x20
    1985:	r7 = r3
    1986:	call 0x1b5
		0000000000003e10:  R_BPF_64_32	.text
    1987:	r8 = r0
    1988:	if r0 == 0x0 goto +0x19 <turnpike+0x3e90>
    1989:	r2 = *(u64 *)(r8 + 0x0)
    1990:	r1 = 0xffffffffffff ll
    1992:	*(u64 *)(r10 - 0x60) = r2
    1993:	r2 &= r1
    1994:	if r2 != r7 goto +0x13 <turnpike+0x3e90>
    1995:	r2 = r8
    1996:	r1 = *(u64 *)(r2 - 0x8)
    1997:	r2 = *(u64 *)(r2 - 0x10)
    1998:	r3 = *(u64 *)(r10 - 0xc0)
    1999:	if r2 != r3 goto +0xe <turnpike+0x3e90>
    2000:	r2 = *(u64 *)(r10 - 0xd0)
    2001:	if r1 != r2 goto +0xc <turnpike+0x3e90>
    2002:	w1 = *(u8 *)(r8 + 0x17)
    2003:	r1 <<= 0x5
    2004:	r2 = *(u64 *)(r10 - 0xa8)
    2005:	r2 += r1
    2006:	*(u64 *)(r10 - 0xe0) = r2
    2007:	r1 = *(u64 *)(r2 + 0x208)
    2008:	r2 = *(u64 *)(r10 - 0xf0)
    2009:	if r1 != r2 goto +0x4 <turnpike+0x3e90>
    2010:	r1 = *(u64 *)(r10 - 0xe0)
    2011:	r1 = *(u64 *)(r1 + 0x210)
    2012:	r2 = *(u64 *)(r10 - 0xf8)
    2013:	if r1 == r2 goto +0x77 <turnpike+0x4248>
    2014:	r7 = 0x9
    2015:	goto -0x79b <turnpike+0x1c8>
    2016:	w1 = 0x0
    2017:	*(u8 *)(r10 - 0x20) = w1
    2018:	w2 = *(u32 *)(r10 - 0xc8)
    2019:	r1 = *(u64 *)(r10 - 0xb0)
    2020:	w2 += w1
    2021:	r3 = r10
    2022:	r3 += -0x20
    2023:	r1 = r6
    2024:	*(u32 *)(r10 - 0x98) = w2
    2025:	w4 = 0x1
    2026:	call 0xbd
    2027:	if r0 == 0x0 goto +0x1 <turnpike+0x3f08>
    2028:	goto +0x2fc <turnpike+0x56e8>
    2029:	r1 = *(u64 *)(r10 - 0xb0)
    2030:	w1 <<= 0x3
    2031:	w1 &= 0x8
    2032:	w7 = *(u8 *)(r10 - 0x20)
    2033:	*(u32 *)(r10 - 0xc0) = w1
    2034:	w7 <<= w1
    2035:	w7 ^= -0x1
    2036:	r7 &= 0xffff
    2037:	r1 = *(u64 *)(r10 - 0xa0)
    2038:	r7 += r1
    2039:	*(u64 *)(r10 - 0xa0) = r7
    2040:	w1 = *(u32 *)(r10 - 0x60)
    2041:	if w1 > 0x1 goto +0x1 <turnpike+0x3f78>
    2042:	goto -0x73 <turnpike+0x3be0>
    2043:	w1 = 0x0
    2044:	*(u8 *)(r10 - 0x20) = w1
    2045:	w2 = *(u32 *)(r10 - 0x98)
    2046:	w2 += 0x1
    2047:	r3 = r10
    2048:	r3 += -0x20
    2049:	r1 = r6
    2050:	w4 = 0x1
    2051:	call 0xbd
    2052:	if r0 != 0x0 goto +0x2e4 <turnpike+0x56e8>
    2053:	w1 = *(u32 *)(r10 - 0xc0)
    2054:	w1 ^= 0x8
    2055:	w2 = *(u8 *)(r10 - 0x20)
    2056:	w2 <<= w1
    2057:	w2 ^= -0x1
    2058:	r2 &= 0xffff
    2059:	r7 += r2
    2060:	*(u64 *)(r10 - 0xa0) = r7
    2061:	w1 = *(u32 *)(r10 - 0x60)
    2062:	if w1 != 0x3 goto -0x87 <turnpike+0x3be0>
    2063:	w1 = 0x0
    2064:	*(u8 *)(r10 - 0x20) = w1
    2065:	w2 = *(u32 *)(r10 - 0x98)
    2066:	w2 += 0x2
    2067:	r3 = r10
    2068:	r3 += -0x20
    2069:	r1 = r6
    2070:	w4 = 0x1
    2071:	call 0xbd
    2072:	if r0 != 0x0 goto +0x2d0 <turnpike+0x56e8>
    2073:	w1 = *(u8 *)(r10 - 0x20)
    2074:	w2 = *(u32 *)(r10 - 0xc0)
    2075:	w1 <<= w2
    2076:	w1 ^= -0x1
    2077:	r1 &= 0xffff
    2078:	r7 += r1
    2079:	*(u64 *)(r10 - 0xa0) = r7
    2080:	goto -0x99 <turnpike+0x3be0>
    2081:	r2 = *(u64 *)(r10 - 0xb8)
    2082:	w3 = *(u32 *)(r2 + 0x18)
    2083:	r1 = 0x10000000000 ll
    2085:	r3 |= r1
    2086:	r1 = *(u64 *)(r10 - 0xe0)
    2087:	r4 = *(u64 *)(r1 + 0x18)
    2088:	r2 = *(u64 *)(r2 + 0x28)
    2089:	r1 = -0x100000000 ll
    2091:	r2 &= r1
    2092:	r4 >>= 0x20
    2093:	*(u64 *)(r10 - 0xf0) = r2
    2094:	*(u64 *)(r10 - 0xd0) = r4
    2095:	r2 |= r4
    2096:	r7 = *(u64 *)(r10 - 0xa8)
    2097:	r1 = r7
    2098:	*(u64 *)(r10 - 0xc0) = r3
    2099:	call 0x164
		0000000000004198:  R_BPF_64_32	.text
    2100:	r1 = r7
    2101:	r7 = 0x9
    2102:	r8 = r0
    2103:	if r0 == 0x0 goto -0x7f3 <turnpike+0x1c8>
    2104:	r3 = *(u64 *)(r8 + 0x0)
    2105:	r2 = 0xffffffffffff ll
    2107:	*(u64 *)(r10 - 0x60) = r3
    2108:	r3 &= r2
    2109:	r2 = *(u64 *)(r10 - 0xc0)
    2110:	if r3 != r2 goto -0x7fa <turnpike+0x1c8>
    2111:	w2 = *(u32 *)(r8 - 0x8)
    2112:	r3 = *(u64 *)(r10 - 0xd0)
    2113:	if w2 != w3 goto -0x7fd <turnpike+0x1c8>
    2114:	w2 = *(u8 *)(r8 + 0x17)
    2115:	r2 <<= 0x5
    2116:	r1 += r2
    2117:	*(u64 *)(r10 - 0xe0) = r1
    2118:	r1 = *(u64 *)(r1 + 0x208)
    2119:	if r1 != 0x0 goto -0x803 <turnpike+0x1c8>
    2120:	r1 = 0xffff0000 ll
    2122:	r2 = *(u64 *)(r10 - 0xf0)
    2123:	r2 |= r1
    2124:	r1 = *(u64 *)(r10 - 0xe0)
    2125:	r1 = *(u64 *)(r1 + 0x210)
    2126:	if r1 != r2 goto -0x80a <turnpike+0x1c8>
    2127:	r1 = *(u64 *)(r10 - 0xe0)
    2128:	r1 += 0x208
    2129:	*(u64 *)(r10 - 0xe0) = r1
    2130:	r7 = r8
    2131:	r7 += -0x4
    2132:	goto +0x5 <turnpike+0x4270>
    2133:	r1 = *(u64 *)(r10 - 0xe0)
    2134:	r1 += 0x208
    2135:	*(u64 *)(r10 - 0xe0) = r1
    2136:	r7 = r8
    2137:	r7 += 0x38
    2138:	call 0x76
    2139:	r1 = r8
    2140:	w3 = *(u32 *)(r1 + 0x8)
    2141:	w2 = *(u32 *)(r1 + 0xc)
    2142:	w1 = *(u32 *)(r1 + 0x10)
    2143:	r0 >>= 0x6
    2144:	if w0 >= w2 goto +0x2 <turnpike+0x42b8>
    2145:	if w3 <= w0 goto +0x1 <turnpike+0x42b8>
    2146:	if w1 > w0 goto +0x267 <turnpike+0x55f0>
    2147:	r7 = 0x12
    2148:	r4 = *(u64 *)(r8 + 0x0)
    2149:	r1 = *(u64 *)(r10 - 0xa8)
    2150:	r5 = *(u64 *)(r10 - 0x60)
    2151:	if r4 != r5 goto -0x823 <turnpike+0x1c8>
    2152:	r7 = 0xa
    2153:	if w3 <= w0 goto -0x825 <turnpike+0x1c8>
    2154:	if w0 <= w2 goto -0x826 <turnpike+0x1c8>
    2155:	w0 -= w2
    2156:	if w0 < 0x2 goto -0x828 <turnpike+0x1c8>
    2157:	r2 = *(u64 *)(r9 + 0x0)
    2158:	r3 = 0xffffffffffff ll
    2160:	r2 &= r3
    2161:	r7 = 0xf
    2162:	if r2 == 0x0 goto -0x82e <turnpike+0x1c8>
    2163:	r7 = 0x28
    2164:	r3 = *(u64 *)(r1 + 0x48)
    2165:	if r3 == r2 goto -0x831 <turnpike+0x1c8>
    2166:	r3 = *(u64 *)(r1 + 0x50)
    2167:	if r3 == r2 goto -0x833 <turnpike+0x1c8>
    2168:	r3 = *(u64 *)(r1 + 0x58)
    2169:	if r3 == r2 goto -0x835 <turnpike+0x1c8>
    2170:	r3 = *(u64 *)(r1 + 0x60)
    2171:	if r3 == r2 goto -0x837 <turnpike+0x1c8>
    2172:	r3 = *(u64 *)(r1 + 0x68)
    2173:	if r3 == r2 goto -0x839 <turnpike+0x1c8>
    2174:	r3 = *(u64 *)(r1 + 0x70)
    2175:	if r3 == r2 goto -0x83b <turnpike+0x1c8>
    2176:	r3 = *(u64 *)(r1 + 0x78)
    2177:	if r3 == r2 goto -0x83d <turnpike+0x1c8>
    2178:	r1 = *(u64 *)(r1 + 0x80)
    2179:	if r1 == r2 goto -0x83f <turnpike+0x1c8>
    2180:	goto -0x554 <turnpike+0x1928>
    2181:	r1 = *(u64 *)(r10 - 0x70)
    2182:	w2 = w1
    2183:	w2 &= 0xff
    2184:	w1 = 0x0
    2185:	*(u32 *)(r10 - 0x100) = w1
    2186:	w1 = 0x1
    2187:	*(u32 *)(r10 - 0xf8) = w1
    2188:	if w2 < 0x2 goto +0x1 <turnpike+0x4410>
    2189:	w1 = 0x0
    2190:	w2 = 0x30
    2191:	*(u32 *)(r10 - 0xf0) = w2
    2192:	r2 = 0x0
    2193:	*(u64 *)(r10 - 0x120) = r2
    2194:	w2 = 0x1c
    2195:	*(u32 *)(r10 - 0xd0) = w2
    2196:	r2 = *(u64 *)(r10 - 0xb0)
    2197:	w2 += 0x8
    2198:	*(u64 *)(r10 - 0xc0) = r2
    2199:	r3 = *(u64 *)(r10 - 0xb8)
    2200:	r2 = r3
    2201:	r2 += 0x16
    2202:	*(u64 *)(r10 - 0x110) = r2
    2203:	w2 = *(u8 *)(r3 + 0x16)
    2204:	w2 &= 0x1
    2205:	r4 = *(u64 *)(r10 - 0xd8)
    2206:	*(u64 *)(r10 - 0x118) = r4
    2207:	*(u64 *)(r10 - 0x108) = r3
    2208:	if w2 == 0x0 goto -0x30e <turnpike+0x2c38>
    2209:	r7 = 0x6
    2210:	w1 &= 0x1
    2211:	r3 = *(u64 *)(r10 - 0xa8)
    2212:	if w1 != 0x0 goto -0x860 <turnpike+0x1c8>
    2213:	r7 = 0xc
    2214:	r1 = *(u64 *)(r10 - 0x80)
    2215:	if w1 == 0x0 goto -0x863 <turnpike+0x1c8>
    2216:	r1 = *(u64 *)(r10 - 0xc0)
    2217:	w1 += -0x4d9
    2218:	if w1 > -0x502 goto +0x7 <turnpike+0x4530>
    2219:	w1 = *(u32 *)(r10 - 0x98)
    2220:	w1 ^= 0x1
    2221:	w1 &= 0x1
    2222:	if w1 == 0x0 goto +0x3 <turnpike+0x4530>
    2223:	r7 = 0xe
    2224:	r1 = *(u64 *)(r10 - 0x78)
    2225:	if w1 == 0x0 goto -0x86d <turnpike+0x1c8>
    2226:	r7 = 0xd
    2227:	r1 = *(u64 *)(r10 - 0xb8)
    2228:	w1 = *(u16 *)(r1 + 0x14)
    2229:	if r1 > 0xfff goto -0x871 <turnpike+0x1c8>
    2230:	r1 <<= 0x5
    2231:	r2 = r3
    2232:	r2 += r1
    2233:	r1 = *(u64 *)(r2 + 0x2608)
    2234:	r8 = r2
    2235:	r2 = *(u64 *)(r2 + 0x2610)
    2236:	*(u64 *)(r10 - 0x60) = r1
    2237:	w1 &= 0xffff
    2238:	if w1 == 0x0 goto -0x87a <turnpike+0x1c8>
    2239:	r4 = r2
    2240:	r4 >>= 0x20
    2241:	w5 = *(u32 *)(r10 - 0x50)
    2242:	if w5 != w4 goto -0x87e <turnpike+0x1c8>
    2243:	r4 = *(u64 *)(r10 - 0xc0)
    2244:	w4 += 0x28
    2245:	r7 = 0xe
    2246:	if w4 > w1 goto -0x882 <turnpike+0x1c8>
    2247:	*(u64 *)(r10 - 0xa8) = r3
    2248:	r8 += 0x2608
    2249:	r1 = *(u64 *)(r9 + 0x0)
    2250:	r3 = 0xffffffffffff ll
    2252:	r1 &= r3
    2253:	w3 = *(u32 *)(r6 + 0xc)
    2254:	r4 = *(u64 *)(r10 - 0x60)
    2255:	r4 >>= 0x20
    2256:	if w3 == w4 goto +0xcf <turnpike+0x4ca0>
    2257:	r7 = 0xf
    2258:	r3 = *(u64 *)(r10 - 0xa8)
    2259:	if r1 == 0x0 goto -0x88f <turnpike+0x1c8>
    2260:	r4 = *(u64 *)(r3 + 0x48)
    2261:	if r4 == r1 goto +0xe <turnpike+0x46c0>
    2262:	r4 = *(u64 *)(r3 + 0x50)
    2263:	if r4 == r1 goto +0xc <turnpike+0x46c0>
    2264:	r4 = *(u64 *)(r3 + 0x58)
    2265:	if r4 == r1 goto +0xa <turnpike+0x46c0>
    2266:	r4 = *(u64 *)(r3 + 0x60)
    2267:	if r4 == r1 goto +0x8 <turnpike+0x46c0>
    2268:	r4 = *(u64 *)(r3 + 0x68)
    2269:	if r4 == r1 goto +0x6 <turnpike+0x46c0>
    2270:	r4 = *(u64 *)(r3 + 0x70)
    2271:	if r4 == r1 goto +0x4 <turnpike+0x46c0>
    2272:	r4 = *(u64 *)(r3 + 0x78)
    2273:	if r4 == r1 goto +0x2 <turnpike+0x46c0>
    2274:	r3 = *(u64 *)(r3 + 0x80)
    2275:	if r3 != r1 goto -0x89f <turnpike+0x1c8>
    2276:	r2 <<= 0x20
    2277:	r2 >>= 0x20
    2278:	r1 = 0x0 ll
		0000000000004730:  R_BPF_64_64	DEVICES
    2280:	r3 = 0x0
    2281:	call 0x33
    2282:	r1 = r0
    2283:	r1 s>>= 0x3f
    2284:	w0 ^= w1
    2285:	w0 -= w1
    2286:	r1 = 0x4
    2287:	*(u64 *)(r10 - 0x50) = r1
    2288:	r7 = 0xd
    2289:	if w0 != 0x4 goto -0x8ad <turnpike+0x1c8>
    2290:	r1 = *(u64 *)(r10 - 0x48)
    2291:	w2 = *(u32 *)(r10 - 0xf0)
    2292:	w2 += w1
    2293:	w1 = *(u32 *)(r10 - 0xc8)
    2294:	w3 = w1
    2295:	w3 -= w2
    2296:	*(u32 *)(r10 - 0x78) = w3
    2297:	*(u32 *)(r10 - 0xf0) = w2
    2298:	if w1 == w2 goto +0x5 <turnpike+0x47a0>
    2299:	r1 = r6
    2300:	w2 = *(u32 *)(r10 - 0x78)
    2301:	call 0x2c
    2302:	r7 = 0x11
    2303:	if r0 != 0x0 goto -0x8bb <turnpike+0x1c8>
    2304:	r9 = *(u64 *)(r10 - 0xb0)
    2305:	r9 = be32 r9
    2306:	w9 &= -0x10000
    2307:	r2 = r8
    2308:	r1 = *(u64 *)(r2 + 0x10)
    2309:	*(u64 *)(r10 - 0x98) = r1
    2310:	r1 = *(u64 *)(r2 + 0x18)
    2311:	*(u64 *)(r10 - 0xd0) = r1
    2312:	r1 = *(u64 *)(r10 - 0xb8)
    2313:	w1 = *(u16 *)(r1 + 0x1e)
    2314:	w9 |= w1
    2315:	r1 = 0x0
    2316:	w2 = *(u32 *)(r10 - 0xf8)
    2317:	if w2 != 0x0 goto +0x1 <turnpike+0x4818>
    2318:	r1 = r9
    2319:	r2 = *(u64 *)(r10 - 0xc0)
    2320:	r2 = be16 r2
    2321:	r3 = *(u64 *)(r10 - 0x88)
    2322:	w3 ^= -0x1
    2323:	r3 = be16 r3
    2324:	*(u64 *)(r10 - 0xc0) = r2
    2325:	r3 += r2
    2326:	r3 <<= 0x1
    2327:	r2 = *(u64 *)(r10 - 0xa0)
    2328:	r3 += r2
    2329:	r2 = *(u64 *)(r10 - 0x80)
    2330:	w2 ^= -0x1
    2331:	r2 &= 0xffff
    2332:	r3 += r2
    2333:	r3 += r1
    2334:	r1 = r3
    2335:	r1 >>= 0x20
    2336:	r3 <<= 0x20
    2337:	r3 >>= 0x20
    2338:	r3 += r1
    2339:	r2 = r3
    2340:	r2 &= 0xffff
    2341:	r1 = r3
    2342:	r1 >>= 0x20
    2343:	r1 += r2
    2344:	r3 >>= 0x10
    2345:	r3 &= 0xffff
    2346:	r1 += r3
    2347:	r2 = r1
    2348:	r2 >>= 0x10
    2349:	r1 &= 0xffff
    2350:	r1 += r2
    2351:	w2 = w1
    2352:	r1 >>= 0x10
    2353:	w1 += w2
    2354:	w2 = w1
    2355:	w2 &= 0xffff
    2356:	w3 = -0x1
    2357:	*(u64 *)(r10 - 0x80) = r3
    2358:	if w2 == 0xffff goto +0x2 <turnpike+0x4968>
    2359:	w1 ^= -0x1
    2360:	*(u64 *)(r10 - 0x80) = r1
    2361:	r1 = *(u64 *)(r10 - 0xb8)
    2362:	w2 = *(u32 *)(r1 + 0x18)
    2363:	*(u64 *)(r10 - 0x130) = r2
    2364:	r2 = *(u64 *)(r10 - 0xe0)
    2365:	r3 = *(u64 *)(r2 + 0x18)
    2366:	*(u64 *)(r10 - 0xa0) = r3
    2367:	r2 = *(u64 *)(r2 + 0x10)
    2368:	*(u64 *)(r10 - 0x88) = r2
    2369:	r2 = *(u64 *)(r1 + 0x20)
    2370:	*(u64 *)(r10 - 0xe0) = r2
    2371:	r1 = *(u64 *)(r1 + 0x28)
    2372:	*(u64 *)(r10 - 0x128) = r1
    2373:	r1 = *(u64 *)(r8 + 0x0)
    2374:	r2 = *(u64 *)(r10 - 0x60)
    2375:	if r2 != r1 goto +0x66 <turnpike+0x4d10>
    2376:	r1 = *(u64 *)(r10 - 0xb8)
    2377:	r1 = *(u64 *)(r1 + 0x0)
    2378:	r2 = *(u64 *)(r10 - 0xd8)
    2379:	if r1 != r2 goto +0x62 <turnpike+0x4d10>
    2380:	r1 = *(u64 *)(r10 - 0xa8)
    2381:	w2 = *(u32 *)(r10 - 0x100)
    2382:	if w2 != 0x0 goto +0x1 <turnpike+0x4a20>
    2383:	goto +0xa <turnpike+0x4a70>
    2384:	r1 = *(u64 *)(r10 - 0x108)
    2385:	r1 = *(u64 *)(r1 + 0x0)
    2386:	r2 = *(u64 *)(r10 - 0x118)
    2387:	if r1 == r2 goto +0x1 <turnpike+0x4a48>
    2388:	goto +0x59 <turnpike+0x4d10>
    2389:	r1 = *(u64 *)(r10 - 0x108)
    2390:	w2 = *(u8 *)(r1 + 0x16)
    2391:	w2 &= 0x10
    2392:	r1 = *(u64 *)(r10 - 0xa8)
    2393:	if w2 != 0x0 goto +0x5e <turnpike+0x4d60>
    2394:	r2 = *(u64 *)(r10 - 0x110)
    2395:	w2 = *(u8 *)(r2 + 0x0)
    2396:	w2 &= 0x10
    2397:	if w2 == 0x0 goto +0x16 <turnpike+0x4b40>
    2398:	r4 = *(u64 *)(r10 - 0xb8)
    2399:	w2 = *(u8 *)(r4 + 0x17)
    2400:	r2 <<= 0x2
    2401:	r1 += r2
    2402:	w1 = *(u32 *)(r1 + 0x2208)
    2403:	r2 = 0xffff00000000 ll
    2405:	r5 = *(u64 *)(r10 - 0xd8)
    2406:	r3 = r5
    2407:	r3 &= r2
    2408:	w5 >>= 0x10
    2409:	w2 = *(u32 *)(r4 + 0x18)
    2410:	r4 = 0x10000000000 ll
    2412:	if r3 == r4 goto +0x1 <turnpike+0x4b10>
    2413:	w5 = w2
    2414:	r5 = be16 r5
    2415:	w1 += w5
    2416:	r2 = *(u64 *)(r10 - 0xb0)
    2417:	call -0x1
		0000000000004b88:  R_BPF_64_32	take_from_allowance
    2418:	r7 = 0x33
    2419:	if w0 == 0x0 goto -0x92f <turnpike+0x1c8>
    2420:	r7 = 0x2d
    2421:	w4 = *(u32 *)(r6 + 0x0)
    2422:	r2 = *(u64 *)(r10 - 0x48)
    2423:	r2 += r4
    2424:	r1 = r2
    2425:	r1 += 0x30
    2426:	w3 = *(u32 *)(r6 + 0x4)
    2427:	if r1 > r3 goto -0x937 <turnpike+0x1c8>
    2428:	r0 = *(u64 *)(r10 - 0x70)
    2429:	w0 += -0x1
    2430:	r0 <<= 0x38
    2431:	r5 = *(u64 *)(r10 - 0x68)
    2432:	w5 <<= 0x14
    2433:	w5 &= 0xff00000
    2434:	w5 |= 0x60000000
    2435:	r5 = be32 r5
    2436:	r0 |= r5
    2437:	r8 = *(u64 *)(r10 - 0xc0)
    2438:	r8 <<= 0x20
    2439:	r0 |= r8
    2440:	r5 = 0x11000000000000 ll
    2442:	r0 |= r5
    2443:	*(u64 *)(r10 - 0x70) = r0
    2444:	r5 = *(u64 *)(r10 - 0x80)
    2445:	r5 <<= 0x30
    2446:	r0 = *(u64 *)(r10 - 0x130)
    2447:	r5 |= r0
    2448:	r5 |= r8
    2449:	r8 = r5
    2450:	r5 = *(u64 *)(r10 - 0xd0)
    2451:	*(u32 *)(r4 + 0x8) = w5
    2452:	r5 = *(u64 *)(r10 - 0x98)
    2453:	*(u64 *)(r4 + 0x0) = r5
    2454:	r5 = r4
    2455:	r5 += 0xc
    2456:	r0 = *(u64 *)(r10 - 0x48)
    2457:	if r0 == 0xe goto +0x3a <turnpike+0x4e40>
    2458:	r5 = *(u64 *)(r10 - 0x48)
    2459:	if r5 == 0x12 goto +0x34 <turnpike+0x4e20>
    2460:	r5 = *(u64 *)(r10 - 0x58)
    2461:	*(u64 *)(r4 + 0xc) = r5
    2462:	r4 += 0x14
    2463:	goto +0x33 <turnpike+0x4e38>
    2464:	r3 = r8
    2465:	r2 = *(u64 *)(r3 + 0x10)
    2466:	r3 = *(u64 *)(r3 + 0x18)
    2467:	r3 <<= 0x10
    2468:	r4 = 0xffffffff0000 ll
    2470:	r3 &= r4
    2471:	r2 >>= 0x30
    2472:	r3 |= r2
    2473:	r7 = 0xf
    2474:	r2 = 0x3
    2475:	*(u64 *)(r10 - 0x50) = r2
    2476:	if r1 == r3 goto -0xbb <turnpike+0x4730>
    2477:	goto -0x969 <turnpike+0x1c8>
    2478:	r7 = 0x12
    2479:	w1 = *(u32 *)(r10 - 0xc8)
    2480:	w2 = *(u32 *)(r10 - 0xf0)
    2481:	if w1 == w2 goto -0x96d <turnpike+0x1c8>
    2482:	w2 = *(u32 *)(r10 - 0x78)
    2483:	w2 = -w2
    2484:	r1 = r6
    2485:	call 0x2c
    2486:	if r0 == 0x0 goto -0x972 <turnpike+0x1c8>
    2487:	goto -0x240 <turnpike+0x3b60>
    2488:	r4 = *(u64 *)(r10 - 0x108)
    2489:	w2 = *(u8 *)(r4 + 0x17)
    2490:	r2 <<= 0x2
    2491:	r1 += r2
    2492:	w1 = *(u32 *)(r1 + 0x2208)
    2493:	r2 = 0xffff00000000 ll
    2495:	r5 = *(u64 *)(r10 - 0x118)
    2496:	r3 = r5
    2497:	r3 &= r2
    2498:	w5 >>= 0x10
    2499:	w2 = *(u32 *)(r4 + 0x18)
    2500:	r4 = 0x10000000000 ll
    2502:	if r3 == r4 goto +0x1 <turnpike+0x4de0>
    2503:	w5 = w2
    2504:	r5 = be16 r5
    2505:	w1 += w5
    2506:	r2 = *(u64 *)(r10 - 0xb0)
    2507:	call -0x1
		0000000000004e58:  R_BPF_64_32	take_from_allowance
    2508:	r7 = 0x33
    2509:	r1 = *(u64 *)(r10 - 0xa8)
    2510:	if w0 == 0x0 goto -0x98a <turnpike+0x1c8>
    2511:	goto -0x76 <turnpike+0x4a70>
    2512:	r5 = *(u64 *)(r10 - 0x58)
    2513:	*(u32 *)(r4 + 0xc) = w5
    2514:	r4 += 0x10
    2515:	r5 = r4
    2516:	w4 = 0xdd86
    2517:	*(u16 *)(r5 + 0x0) = w4
    2518:	*(u64 *)(r2 + 0x28) = r8
    2519:	r4 = *(u64 *)(r10 - 0x128)
    2520:	*(u64 *)(r2 + 0x20) = r4
    2521:	r4 = *(u64 *)(r10 - 0xe0)
    2522:	*(u64 *)(r2 + 0x18) = r4
    2523:	r4 = *(u64 *)(r10 - 0xa0)
    2524:	*(u64 *)(r2 + 0x10) = r4
    2525:	r4 = *(u64 *)(r10 - 0x88)
    2526:	*(u64 *)(r2 + 0x8) = r4
    2527:	r4 = *(u64 *)(r10 - 0x70)
    2528:	*(u64 *)(r2 + 0x0) = r4
    2529:	w4 = *(u32 *)(r10 - 0xf8)
    2530:	if w4 != 0x0 goto +0x3 <turnpike+0x4ed0>
    2531:	r2 += 0x34
    2532:	if r2 > r3 goto -0x9a0 <turnpike+0x1c8>
    2533:	*(u32 *)(r1 + 0x0) = w9
    2534:	r3 = *(u64 *)(r10 - 0xb8)
    2535:	r1 = *(u64 *)(r3 + 0x30)
    2536:	r2 = *(u64 *)(r10 - 0xb0)
    2537:	r1 += r2
    2538:	*(u64 *)(r3 + 0x30) = r1
    2539:	r2 = *(u64 *)(r10 - 0xe8)
    2540:	w1 = *(u32 *)(r2 + 0x0)
    2541:	w1 += 0x1
    2542:	*(u32 *)(r2 + 0x0) = w1
    2543:	w1 = *(u32 *)(r10 - 0x100)
    2544:	if w1 != 0x0 goto +0x1 <turnpike+0x4f30>
    2545:	goto +0x9 <turnpike+0x4f78>
    2546:	r3 = *(u64 *)(r10 - 0x108)
    2547:	r1 = *(u64 *)(r3 + 0x30)
    2548:	r2 = *(u64 *)(r10 - 0xb0)
    2549:	r1 += r2
    2550:	*(u64 *)(r3 + 0x30) = r1
    2551:	r2 = *(u64 *)(r10 - 0x140)
    2552:	w1 = *(u32 *)(r2 + 0x0)
    2553:	w1 += 0x1
    2554:	*(u32 *)(r2 + 0x0) = w1
    2555:	w1 = *(u32 *)(r10 - 0x90)
    2556:	if w1 == 0x0 goto +0x5 <turnpike+0x4fb0>
    2557:	w2 = *(u32 *)(r10 - 0x90)
    2558:	w2 = -w2
    2559:	r1 = r6
    2560:	call 0x41
    2561:	if r0 != 0x0 goto -0x9bd <turnpike+0x1c8>
    2562:	goto -0x2af <turnpike+0x3a40>
    2563:	w2 = *(u32 *)(r10 - 0xc0)
    2564:	r1 = *(u64 *)(r10 - 0xb0)
    2565:	w2 -= w1
    2566:	r7 = 0x8
    2567:	*(u32 *)(r10 - 0x78) = w2
    2568:	if w2 > 0x3 goto -0x9c4 <turnpike+0x1c8>
    2569:	r1 = *(u64 *)(r10 - 0xa0)
    2570:	w1 ^= -0x1
    2571:	*(u64 *)(r10 - 0xa0) = r1
    2572:	r1 = *(u64 *)(r10 - 0x48)
    2573:	w1 += 0x34
    2574:	*(u32 *)(r10 - 0xc8) = w1
    2575:	r1 = *(u64 *)(r10 - 0xb0)
    2576:	w2 = *(u32 *)(r10 - 0xc0)
    2577:	if w2 != w1 goto +0xcb <turnpike+0x5688>
    2578:	w1 = *(u32 *)(r10 - 0x90)
    2579:	r2 = *(u64 *)(r10 - 0xb0)
    2580:	w1 -= w2
    2581:	w1 += -0xc
    2582:	*(u32 *)(r10 - 0x90) = w1
    2583:	r1 = *(u64 *)(r10 - 0xb8)
    2584:	w1 = *(u16 *)(r1 + 0x1c)
    2585:	r2 = *(u64 *)(r10 - 0xa0)
    2586:	r2 += r1
    2587:	*(u64 *)(r10 - 0xa0) = r2
    2588:	w1 = 0x0
    2589:	*(u64 *)(r10 - 0x78) = r1
    2590:	w1 = 0x1
    2591:	*(u32 *)(r10 - 0x98) = w1
    2592:	w8 &= 0x2
    2593:	if w8 == 0x0 goto -0x19d <turnpike+0x43c8>
    2594:	r7 = 0x6
    2595:	r1 = *(u64 *)(r10 - 0xb8)
    2596:	w1 = *(u8 *)(r1 + 0x16)
    2597:	*(u32 *)(r10 - 0x98) = w1
    2598:	r1 = *(u64 *)(r10 - 0x60)
    2599:	if w1 < 0x2000000 goto -0x9e3 <turnpike+0x1c8>
    2600:	w1 = *(u32 *)(r10 - 0x98)
    2601:	w1 &= 0x1
    2602:	if w1 != 0x0 goto +0x3a <turnpike+0x52c8>
    2603:	w1 = 0x400000
    2604:	*(u64 *)(r10 - 0x78) = r1
    2605:	r1 = *(u64 *)(r10 - 0xb0)
    2606:	if w1 > 0x4d0 goto +0x2 <turnpike+0x5128>
    2607:	w1 = 0x0
    2608:	*(u64 *)(r10 - 0x78) = r1
    2609:	r2 = *(u64 *)(r10 - 0xb8)
    2610:	w3 = *(u32 *)(r2 + 0x18)
    2611:	r1 = 0x10000000000 ll
    2613:	r3 |= r1
    2614:	r1 = *(u64 *)(r10 - 0xe0)
    2615:	r4 = *(u64 *)(r1 + 0x18)
    2616:	r2 = *(u64 *)(r2 + 0x28)
    2617:	r1 = -0x100000000 ll
    2619:	r2 &= r1
    2620:	r4 >>= 0x20
    2621:	*(u64 *)(r10 - 0xf0) = r2
    2622:	*(u64 *)(r10 - 0xd0) = r4
    2623:	r2 |= r4
    2624:	r7 = *(u64 *)(r10 - 0xa8)
    2625:	r1 = r7
    2626:	*(u64 *)(r10 - 0xc0) = r3
    2627:	call 0x164
		0000000000005218:  R_BPF_64_32	.text
    2628:	r1 = r7
    2629:	r7 = 0x9
    2630:	r8 = r0
    2631:	if r0 == 0x0 goto -0xa03 <turnpike+0x1c8>
    2632:	r3 = *(u64 *)(r8 + 0x0)
    2633:	r2 = 0xffffffffffff ll
    2635:	*(u64 *)(r10 - 0x60) = r3
    2636:	r3 &= r2
    2637:	r2 = *(u64 *)(r10 - 0xc0)
    2638:	if r3 != r2 goto -0xa0a <turnpike+0x1c8>
    2639:	w2 = *(u32 *)(r8 - 0x8)
    2640:	r3 = *(u64 *)(r10 - 0xd0)
    2641:	if w2 != w3 goto -0xa0d <turnpike+0x1c8>
    2642:	w2 = *(u8 *)(r8 + 0x17)
    2643:	r2 <<= 0x5
    2644:	r1 += r2
    2645:	*(u64 *)(r10 - 0xe0) = r1
    2646:	r1 = *(u64 *)(r1 + 0x208)
    2647:	if r1 != 0x0 goto -0xa13 <turnpike+0x1c8>
    2648:	r1 = 0xffff0000 ll
    2650:	r2 = *(u64 *)(r10 - 0xf0)
    2651:	r2 |= r1
    2652:	r1 = *(u64 *)(r10 - 0xe0)
    2653:	r1 = *(u64 *)(r1 + 0x210)
    2654:	if r1 != r2 goto -0xa1a <turnpike+0x1c8>
    2655:	r1 = *(u64 *)(r10 - 0xe0)
    2656:	r1 += 0x208
    2657:	*(u64 *)(r10 - 0xe0) = r1
    2658:	r7 = r8
    2659:	r7 += -0x4
    2660:	goto +0x3a <turnpike+0x5498>
    2661:	r2 = *(u64 *)(r10 - 0xb8)
    2662:	w3 = *(u32 *)(r2 + 0x18)
    2663:	r1 = 0x10000000000 ll
    2665:	r3 |= r1
    2666:	r1 = *(u64 *)(r10 - 0xe0)
    2667:	r0 = *(u64 *)(r1 + 0x10)
    2668:	r4 = *(u64 *)(r1 + 0x18)
    2669:	r5 = *(u64 *)(r2 + 0x20)
    2670:	r1 = *(u64 *)(r2 + 0x28)
    2671:	*(u64 *)(r10 - 0xf0) = r1
    2672:	*(u64 *)(r10 - 0x8) = r1
    2673:	*(u64 *)(r10 - 0xd0) = r5
    2674:	*(u64 *)(r10 - 0x10) = r5
    2675:	*(u64 *)(r10 - 0xc0) = r4
    2676:	*(u64 *)(r10 - 0x18) = r4
    2677:	*(u64 *)(r10 - 0x78) = r0
    2678:	*(u64 *)(r10 - 0x20) = r0
    2679:	r2 = r10
    2680:	r2 += -0x20
    2681:	r1 = *(u64 *)(r10 - 0xa8)
    2682:	r7 = r3
    2683:	call 0x1b5
		00000000000053d8:  R_BPF_64_32	.text
    2684:	r8 = r0
    2685:	if r0 == 0x0 goto +0x19 <turnpike+0x5458>
    2686:	r2 = *(u64 *)(r8 + 0x0)
    2687:	r1 = 0xffffffffffff ll
    2689:	*(u64 *)(r10 - 0x60) = r2
    2690:	r2 &= r1
    2691:	if r2 != r7 goto +0x13 <turnpike+0x5458>
    2692:	r2 = r8
    2693:	r1 = *(u64 *)(r2 - 0x8)
    2694:	r2 = *(u64 *)(r2 - 0x10)
    2695:	r3 = *(u64 *)(r10 - 0x78)
    2696:	if r2 != r3 goto +0xe <turnpike+0x5458>
    2697:	r2 = *(u64 *)(r10 - 0xc0)
    2698:	if r1 != r2 goto +0xc <turnpike+0x5458>
    2699:	w1 = *(u8 *)(r8 + 0x17)
    2700:	r1 <<= 0x5
    2701:	r2 = *(u64 *)(r10 - 0xa8)
    2702:	r2 += r1
    2703:	*(u64 *)(r10 - 0xe0) = r2
    2704:	r1 = *(u64 *)(r2 + 0x208)
    2705:	r2 = *(u64 *)(r10 - 0xd0)
    2706:	if r1 != r2 goto +0x4 <turnpike+0x5458>
    2707:	r1 = *(u64 *)(r10 - 0xe0)
    2708:	r1 = *(u64 *)(r1 + 0x210)
    2709:	r2 = *(u64 *)(r10 - 0xf0)
    2710:	if r1 == r2 goto +0x1 <turnpike+0x5460>
    2711:	goto -0x2ba <turnpike+0x3e90>
    2712:	r1 = *(u64 *)(r10 - 0xe0)
    2713:	r1 += 0x208
    2714:	*(u64 *)(r10 - 0xe0) = r1
    2715:	w1 = 0x0
    2716:	*(u64 *)(r10 - 0x78) = r1
    2717:	r7 = r8
    2718:	r7 += 0x38
    2719:	call 0x76
    2720:	r1 = r8
    2721:	w3 = *(u32 *)(r1 + 0x8)
    2722:	w2 = *(u32 *)(r1 + 0xc)
    2723:	w1 = *(u32 *)(r1 + 0x10)
    2724:	r0 >>= 0x6
    2725:	if w0 >= w2 goto +0x2 <turnpike+0x54e0>
    2726:	if w3 <= w0 goto +0x1 <turnpike+0x54e0>
    2727:	if w1 > w0 goto +0x22 <turnpike+0x55f0>
    2728:	r7 = 0x12
    2729:	r4 = *(u64 *)(r8 + 0x0)
    2730:	r1 = *(u64 *)(r10 - 0xa8)
    2731:	r5 = *(u64 *)(r10 - 0x60)
    2732:	if r4 != r5 goto -0xa68 <turnpike+0x1c8>
    2733:	r7 = 0xa
    2734:	if w3 <= w0 goto -0xa6a <turnpike+0x1c8>
    2735:	if w0 <= w2 goto -0xa6b <turnpike+0x1c8>
    2736:	w0 -= w2
    2737:	if w0 < 0x2 goto -0xa6d <turnpike+0x1c8>
    2738:	r2 = *(u64 *)(r9 + 0x0)
    2739:	r3 = 0xffffffffffff ll
    2741:	r2 &= r3
    2742:	r7 = 0xf
    2743:	if r2 == 0x0 goto -0xa73 <turnpike+0x1c8>
    2744:	r7 = 0x28
    2745:	r3 = *(u64 *)(r1 + 0x48)
    2746:	if r3 == r2 goto -0xa76 <turnpike+0x1c8>
    2747:	r3 = *(u64 *)(r1 + 0x50)
    2748:	if r3 == r2 goto -0xa78 <turnpike+0x1c8>
    2749:	r3 = *(u64 *)(r1 + 0x58)
    2750:	if r3 == r2 goto -0xa7a <turnpike+0x1c8>
    2751:	r3 = *(u64 *)(r1 + 0x60)
    2752:	if r3 == r2 goto -0xa7c <turnpike+0x1c8>
    2753:	r3 = *(u64 *)(r1 + 0x68)
    2754:	if r3 == r2 goto -0xa7e <turnpike+0x1c8>
    2755:	r3 = *(u64 *)(r1 + 0x70)
    2756:	if r3 == r2 goto -0xa80 <turnpike+0x1c8>
    2757:	r3 = *(u64 *)(r1 + 0x78)
    2758:	if r3 == r2 goto -0xa82 <turnpike+0x1c8>
    2759:	r1 = *(u64 *)(r1 + 0x80)
    2760:	if r1 == r2 goto -0xa84 <turnpike+0x1c8>
    2761:	goto -0x799 <turnpike+0x1928>
    2762:	r1 = *(u64 *)(r10 - 0x70)
    2763:	w1 += -0x1
    2764:	*(u64 *)(r10 - 0x70) = r1
    2765:	w1 = *(u16 *)(r8 + 0x1c)
    2766:	r2 = *(u64 *)(r10 - 0xa0)
    2767:	r2 += r1
    2768:	*(u64 *)(r10 - 0xa0) = r2
    2769:	w1 = 0x1
    2770:	*(u32 *)(r10 - 0x100) = w1
    2771:	r1 = 0x200000000 ll
    2773:	*(u64 *)(r10 - 0x120) = r1
    2774:	r1 = *(u64 *)(r10 - 0xd8)
    2775:	*(u64 *)(r10 - 0x118) = r1
    2776:	r1 = *(u64 *)(r10 - 0xe8)
    2777:	*(u64 *)(r10 - 0x140) = r1
    2778:	r1 = *(u64 *)(r10 - 0xb8)
    2779:	*(u64 *)(r10 - 0x108) = r1
    2780:	goto -0x564 <turnpike+0x2b68>
    2781:	w1 = 0x0
    2782:	*(u8 *)(r10 - 0x20) = w1
    2783:	w2 = *(u32 *)(r10 - 0xc8)
    2784:	r1 = *(u64 *)(r10 - 0xb0)
    2785:	w2 += w1
    2786:	r3 = r10
    2787:	r3 += -0x20
    2788:	r1 = r6
    2789:	*(u32 *)(r10 - 0x98) = w2
    2790:	w4 = 0x1
    2791:	call 0xbd
    2792:	if r0 == 0x0 goto +0x2 <turnpike+0x56f8>
    2793:	r7 = 0x4
    2794:	goto -0xaa6 <turnpike+0x1c8>
    2795:	r1 = *(u64 *)(r10 - 0xb0)
    2796:	w1 <<= 0x3
    2797:	w1 &= 0x8
    2798:	w7 = *(u8 *)(r10 - 0x20)
    2799:	*(u32 *)(r10 - 0xc0) = w1
    2800:	w7 <<= w1
    2801:	w7 ^= -0x1
    2802:	r7 &= 0xffff
    2803:	r1 = *(u64 *)(r10 - 0xa0)
    2804:	r7 += r1
    2805:	*(u64 *)(r10 - 0xa0) = r7
    2806:	w1 = *(u32 *)(r10 - 0x78)
    2807:	if w1 > 0x1 goto +0x1 <turnpike+0x5768>
    2808:	goto -0xe7 <turnpike+0x5030>
    2809:	w1 = 0x0
    2810:	*(u8 *)(r10 - 0x20) = w1
    2811:	w2 = *(u32 *)(r10 - 0x98)
    2812:	w2 += 0x1
    2813:	r3 = r10
    2814:	r3 += -0x20
    2815:	r1 = r6
    2816:	w4 = 0x1
    2817:	call 0xbd
    2818:	if r0 != 0x0 goto -0x1a <turnpike+0x56e8>
    2819:	w1 = *(u32 *)(r10 - 0xc0)
    2820:	w1 ^= 0x8
    2821:	w2 = *(u8 *)(r10 - 0x20)
    2822:	w2 <<= w1
    2823:	w2 ^= -0x1
    2824:	r2 &= 0xffff
    2825:	r7 += r2
    2826:	*(u64 *)(r10 - 0xa0) = r7
    2827:	w1 = *(u32 *)(r10 - 0x78)
    2828:	if w1 != 0x3 goto -0xfb <turnpike+0x5030>
    2829:	w1 = 0x0
    2830:	*(u8 *)(r10 - 0x20) = w1
    2831:	w2 = *(u32 *)(r10 - 0x98)
    2832:	w2 += 0x2
    2833:	r3 = r10
    2834:	r3 += -0x20
    2835:	r1 = r6
    2836:	w4 = 0x1
    2837:	call 0xbd
    2838:	if r0 != 0x0 goto -0x2e <turnpike+0x56e8>
    2839:	w1 = *(u8 *)(r10 - 0x20)
    2840:	w2 = *(u32 *)(r10 - 0xc0)
    2841:	w1 <<= w2
    2842:	w1 ^= -0x1
    2843:	r1 &= 0xffff
    2844:	r7 += r1
    2845:	*(u64 *)(r10 - 0xa0) = r7
    2846:	goto -0x10d <turnpike+0x5030>
