
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
      20:	r9 = 0x13
      21:	if r0 == 0x0 goto +0x2f <turnpike+0x1c8>
      22:	w1 = *(u32 *)(r0 + 0x0)
      23:	if w1 != 0x3 goto +0x2d <turnpike+0x1c8>
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
      35:	if w3 == 0x8 goto +0xf9 <turnpike+0x888>
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
      49:	if w3 == 0x8 goto +0xe7 <turnpike+0x868>
      50:	if w3 == 0xdd86 goto +0xe6 <turnpike+0x868>
      51:	if w3 != 0x81 goto +0x11 <turnpike+0x1c8>
      52:	w3 = *(u16 *)(r7 + 0x12)
      53:	w3 &= 0xff0f
      54:	w4 = *(u16 *)(r7 + 0x14)
      55:	if w4 == 0x8 goto +0xdc <turnpike+0x840>
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
     156:	if w9 < 0x4 goto +0x155 <turnpike+0xf30>
     157:	r5 = r2
     158:	r5 += 0x34
     159:	if r5 > r1 goto +0x152 <turnpike+0xf30>
     160:	w5 = *(u8 *)(r3 + 0x0)
     161:	if w5 < 0x40 goto +0x150 <turnpike+0xf30>
     162:	w9 = *(u32 *)(r0 + 0x44)
     163:	if w9 < w5 goto +0x14e <turnpike+0xf30>
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
     202:	r2 = r9
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
     213:	r9 >>= 0x20
     214:	r9 &= 0x1
     215:	r1 = r9
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
     241:	if r3 == r1 goto +0x34c <turnpike+0x2190>
     242:	r9 ^= 0x1
     243:	r9 <<= 0x7
     244:	r0 += r9
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
     275:	goto +0x332 <turnpike+0x21d0>
     276:	w3 <<= 0x10
     277:	w3 |= w5
     278:	r9 = 0x16
     279:	w5 = w3
     280:	goto +0x4 <turnpike+0x888>
     281:	r9 = 0x12
     282:	r2 = r7
     283:	r2 += 0x12
     284:	if w3 == 0xdd86 goto -0xe0 <turnpike+0x188>
     285:	*(u32 *)(r10 - 0x50) = w5
     286:	*(u64 *)(r10 - 0x48) = r9
     287:	*(u64 *)(r10 - 0x58) = r8
     288:	r3 = r2
     289:	r3 += 0x1c
     290:	r9 = 0x3
     291:	if r3 > r1 goto -0xdf <turnpike+0x1c8>
     292:	w4 = *(u32 *)(r2 + 0x8)
     293:	*(u64 *)(r10 - 0x70) = r4
     294:	w4 &= 0xff00
     295:	if w4 != 0x1100 goto -0xe3 <turnpike+0x1c8>
     296:	w4 = *(u32 *)(r2 + 0x0)
     297:	*(u64 *)(r10 - 0x68) = r4
     298:	w4 &= 0xff
     299:	r9 = 0x4
     300:	if w4 != 0x45 goto -0xe8 <turnpike+0x1c8>
     301:	w4 = *(u32 *)(r2 + 0x4)
     302:	*(u64 *)(r10 - 0x78) = r4
     303:	w4 &= -0x410000
     304:	if w4 != 0x0 goto -0xec <turnpike+0x1c8>
     305:	r9 = *(u64 *)(r2 + 0xc)
     306:	r4 = *(u64 *)(r10 - 0x78)
     307:	r5 = *(u64 *)(r10 - 0x68)
     308:	r4 += r5
     309:	r5 = *(u64 *)(r10 - 0x70)
     310:	r4 += r5
     311:	r5 = r9
     312:	r5 <<= 0x20
     313:	r5 >>= 0x20
     314:	r4 += r5
     315:	*(u64 *)(r10 - 0x60) = r9
     316:	r5 = r9
     317:	r5 >>= 0x20
     318:	r4 += r5
     319:	r5 = r4
     320:	r5 >>= 0x20
     321:	r4 <<= 0x20
     322:	r4 >>= 0x20
     323:	r4 += r5
     324:	r9 = r4
     325:	r9 &= 0xffff
     326:	r5 = r4
     327:	r5 >>= 0x20
     328:	r5 += r9
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
     339:	r9 = 0x5
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
     352:	r9 = 0x4
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
     369:	w9 = *(u16 *)(r0 + 0x6)
     370:	w9 &= 0xffff
     371:	w5 = 0x1
     372:	*(u64 *)(r10 - 0xa0) = r5
     373:	w5 = 0x1
     374:	if w4 <= w9 goto +0x1 <turnpike+0xb60>
     375:	w5 = 0x0
     376:	w9 = *(u16 *)(r0 + 0x4)
     377:	w8 = 0x1
     378:	if w9 <= w4 goto +0x1 <turnpike+0xb80>
     379:	w8 = 0x0
     380:	w8 &= w5
     381:	r5 = *(u64 *)(r10 - 0x88)
     382:	w5 += -0x1c
     383:	w4 = w8
     384:	w4 &= 0x1
     385:	*(u64 *)(r10 - 0xb0) = r5
     386:	if w4 != 0x0 goto +0xb <turnpike+0xc10>
     387:	if w5 < 0x4 goto +0x16e <turnpike+0x1730>
     388:	r5 = r2
     389:	r5 += 0x20
     390:	if r5 > r1 goto +0x16b <turnpike+0x1730>
     391:	w5 = *(u8 *)(r3 + 0x0)
     392:	if w5 < 0x40 goto +0x169 <turnpike+0x1730>
     393:	w9 = *(u32 *)(r0 + 0x44)
     394:	if w9 < w5 goto +0x167 <turnpike+0x1730>
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
     414:	r9 = r3
     415:	r9 >>= 0x20
     416:	r9 ^= r3
     417:	r1 = *(u64 *)(r0 + 0x38)
     418:	r9 *= r1
     419:	*(u64 *)(r10 - 0xa8) = r0
     420:	w1 = *(u32 *)(r0 + 0x8)
     421:	r2 = r9
     422:	r2 >>= 0x21
     423:	w1 &= w2
     424:	*(u32 *)(r10 - 0x20) = w1
     425:	r2 = r10
     426:	r2 += -0x20
     427:	r1 = 0x0 ll
		0000000000000d58:  R_BPF_64_64	NARROW
     429:	call 0x1
     430:	if r0 == 0x0 goto +0x18d <turnpike+0x1980>
     431:	r9 >>= 0x20
     432:	r9 &= 0x1
     433:	r1 = r9
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
     461:	if r2 == r3 goto +0x2b6 <turnpike+0x23c0>
     462:	r9 ^= 0x1
     463:	r9 <<= 0x6
     464:	r0 += r9
     465:	r3 = *(u64 *)(r0 + 0x8)
     466:	r2 = r3
     467:	r2 &= r1
     468:	r1 = *(u64 *)(r10 - 0xd0)
     469:	if r2 != r1 goto +0x163 <turnpike+0x1968>
     470:	w1 = *(u32 *)(r0 + 0x0)
     471:	r2 = *(u64 *)(r10 - 0x60)
     472:	if w1 != w2 goto +0x160 <turnpike+0x1968>
     473:	w1 = *(u8 *)(r0 + 0x1f)
     474:	r1 <<= 0x5
     475:	r4 = *(u64 *)(r10 - 0xa8)
     476:	r4 += r1
     477:	r1 = *(u64 *)(r4 + 0x208)
     478:	if r1 != 0x0 goto +0x15a <turnpike+0x1968>
     479:	r1 = -0x100000000 ll
     481:	r2 = *(u64 *)(r10 - 0x60)
     482:	r2 &= r1
     483:	r1 = 0xffff0000 ll
     485:	r2 |= r1
     486:	r1 = *(u64 *)(r4 + 0x210)
     487:	if r1 == r2 goto +0x1 <turnpike+0xee8>
     488:	goto +0x150 <turnpike+0x1968>
     489:	*(u64 *)(r10 - 0xd8) = r3
     490:	r1 = r0
     491:	r1 += 0x8
     492:	*(u64 *)(r10 - 0xb8) = r1
     493:	r4 += 0x208
     494:	*(u64 *)(r10 - 0xe0) = r4
     495:	r0 += 0x4
     496:	*(u64 *)(r10 - 0xe8) = r0
     497:	goto +0x29a <turnpike+0x2400>
     498:	r8 = 0x20
     499:	r4 = *(u64 *)(r10 - 0xb0)
     500:	if w4 == 0x0 goto +0x12 <turnpike+0xfd8>
     501:	r2 += 0x31
     502:	if r2 > r1 goto +0x10 <turnpike+0xfd8>
     503:	r9 = 0x7
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
     519:	r1 = r0
     520:	r2 = *(u64 *)(r10 - 0x98)
     521:	r3 = *(u64 *)(r10 - 0x78)
     522:	r4 = *(u64 *)(r10 - 0xc8)
     523:	r6 = r0
     524:	call 0xc0
		0000000000001060:  R_BPF_64_32	.text
     525:	r9 = 0x3
     526:	if w0 == 0x0 goto -0x1ca <turnpike+0x1c8>
     527:	call 0x76
     528:	w2 = *(u32 *)(r6 + 0x40)
     529:	r0 >>= 0x6
     530:	if w2 <= w0 goto -0x1ce <turnpike+0x1c8>
     531:	r2 = *(u64 *)(r7 + 0x0)
     532:	r3 = 0xffffffffffff ll
     534:	r2 &= r3
     535:	r9 = 0xf
     536:	if r2 == 0x0 goto -0x1d4 <turnpike+0x1c8>
     537:	r3 = *(u64 *)(r6 + 0x48)
     538:	r9 = r8
     539:	if r3 == r2 goto -0x1d7 <turnpike+0x1c8>
     540:	r3 = *(u64 *)(r6 + 0x50)
     541:	r9 = r8
     542:	if r3 == r2 goto -0x1da <turnpike+0x1c8>
     543:	r3 = *(u64 *)(r6 + 0x58)
     544:	r9 = r8
     545:	if r3 == r2 goto -0x1dd <turnpike+0x1c8>
     546:	r3 = *(u64 *)(r6 + 0x60)
     547:	r9 = r8
     548:	if r3 == r2 goto -0x1e0 <turnpike+0x1c8>
     549:	r3 = *(u64 *)(r6 + 0x68)
     550:	r9 = r8
     551:	if r3 == r2 goto -0x1e3 <turnpike+0x1c8>
     552:	r3 = *(u64 *)(r6 + 0x70)
     553:	r9 = r8
     554:	if r3 == r2 goto -0x1e6 <turnpike+0x1c8>
     555:	r3 = *(u64 *)(r6 + 0x78)
     556:	r9 = r8
     557:	if r3 == r2 goto -0x1e9 <turnpike+0x1c8>
     558:	r1 = *(u64 *)(r6 + 0x80)
     559:	r9 = r8
     560:	if r1 == r2 goto -0x1ec <turnpike+0x1c8>
     561:	goto +0x105 <turnpike+0x1958>
     562:	if r4 s> -0x1 goto +0x1 <turnpike+0x1140>
     563:	goto +0x1bd <turnpike+0x1f28>
     564:	w1 = *(u32 *)(r10 - 0xd0)
     565:	w1 &= 0x1
     566:	if w1 != 0x0 goto +0x2c <turnpike+0x12b8>
     567:	r9 = 0x9
     568:	r3 = *(u64 *)(r10 - 0xa0)
     569:	r3 = be32 r3
     570:	w3 &= 0xffff
     571:	r2 = *(u64 *)(r10 - 0x88)
     572:	w2 += -0xc
     573:	r1 = *(u64 *)(r10 - 0xa8)
     574:	if w2 < w3 goto +0x1 <turnpike+0x11a0>
     575:	goto -0x1fb <turnpike+0x1c8>
     576:	r2 = *(u64 *)(r10 - 0x98)
     577:	r3 = *(u64 *)(r10 - 0x78)
     578:	r4 = *(u64 *)(r10 - 0xc8)
     579:	call 0xc0
		0000000000001218:  R_BPF_64_32	.text
     580:	r9 = 0x3
     581:	if w0 == 0x0 goto -0x201 <turnpike+0x1c8>
     582:	call 0x76
     583:	r1 = *(u64 *)(r10 - 0xa8)
     584:	w2 = *(u32 *)(r1 + 0x40)
     585:	r0 >>= 0x6
     586:	if w2 <= w0 goto -0x206 <turnpike+0x1c8>
     587:	r2 = *(u64 *)(r7 + 0x0)
     588:	r3 = 0xffffffffffff ll
     590:	r2 &= r3
     591:	r9 = 0xf
     592:	if r2 == 0x0 goto -0x20c <turnpike+0x1c8>
     593:	r9 = 0x22
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
     610:	goto +0xd4 <turnpike+0x1958>
     611:	call 0x76
     612:	*(u64 *)(r10 - 0x48) = r0
     613:	r9 = r10
     614:	r9 += -0x20
     615:	r1 = r9
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
     630:	r2 = r9
     631:	r3 = r6
     632:	call 0x1b5
		00000000000013c0:  R_BPF_64_32	.text
     633:	r9 = 0x3
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
     661:	r9 = 0xa
     662:	*(u64 *)(r10 - 0x48) = r3
     663:	if w1 <= w3 goto -0x253 <turnpike+0x1c8>
     664:	r1 = 0x20000000000 ll
     666:	r3 = r8
     667:	r3 |= r1
     668:	r2 = r10
     669:	r2 += -0x40
     670:	r1 = *(u64 *)(r10 - 0xa8)
     671:	r8 = r3
     672:	r9 = r0
     673:	call 0x1b5
		0000000000001508:  R_BPF_64_32	.text
     674:	r1 = r9
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
     699:	r9 = 0xb
     700:	r3 = *(u64 *)(r10 - 0x48)
     701:	if w2 > w3 goto -0x279 <turnpike+0x1c8>
     702:	w2 = *(u32 *)(r0 + 0x8)
     703:	w2 = *(u32 *)(r0 + 0xc)
     704:	w3 = *(u32 *)(r0 + 0x10)
     705:	r9 = 0xa
     706:	r3 = *(u64 *)(r10 - 0x48)
     707:	if w3 <= w2 goto -0x27f <turnpike+0x1c8>
     708:	r3 = *(u64 *)(r10 - 0x48)
     709:	w3 -= w2
     710:	if w3 > 0x1 goto +0x1 <turnpike+0x15e0>
     711:	goto -0x283 <turnpike+0x1c8>
     712:	r9 = 0x9
     713:	w1 = *(u8 *)(r1 + 0x16)
     714:	w1 &= 0x8
     715:	if w1 == 0x0 goto -0x287 <turnpike+0x1c8>
     716:	call 0x76
     717:	r1 = *(u64 *)(r10 - 0xa8)
     718:	w1 = *(u32 *)(r1 + 0x40)
     719:	r0 >>= 0x6
     720:	r9 = 0x3
     721:	if w1 <= w0 goto -0x28d <turnpike+0x1c8>
     722:	r1 = *(u64 *)(r7 + 0x0)
     723:	r2 = 0xffffffffffff ll
     725:	r1 &= r2
     726:	r9 = 0xf
     727:	if r1 == 0x0 goto -0x293 <turnpike+0x1c8>
     728:	r9 = 0x28
     729:	r2 = *(u64 *)(r10 - 0xa8)
     730:	r2 = *(u64 *)(r2 + 0x48)
     731:	if r2 == r1 goto -0x297 <turnpike+0x1c8>
     732:	r2 = *(u64 *)(r10 - 0xa8)
     733:	r2 = *(u64 *)(r2 + 0x50)
     734:	if r2 == r1 goto -0x29a <turnpike+0x1c8>
     735:	r2 = *(u64 *)(r10 - 0xa8)
     736:	r2 = *(u64 *)(r2 + 0x58)
     737:	if r2 == r1 goto -0x29d <turnpike+0x1c8>
     738:	r2 = *(u64 *)(r10 - 0xa8)
     739:	r2 = *(u64 *)(r2 + 0x60)
     740:	if r2 == r1 goto -0x2a0 <turnpike+0x1c8>
     741:	r2 = *(u64 *)(r10 - 0xa8)
     742:	r2 = *(u64 *)(r2 + 0x68)
     743:	if r2 == r1 goto -0x2a3 <turnpike+0x1c8>
     744:	r2 = *(u64 *)(r10 - 0xa8)
     745:	r2 = *(u64 *)(r2 + 0x70)
     746:	if r2 == r1 goto -0x2a6 <turnpike+0x1c8>
     747:	r2 = *(u64 *)(r10 - 0xa8)
     748:	r2 = *(u64 *)(r2 + 0x78)
     749:	if r2 == r1 goto -0x2a9 <turnpike+0x1c8>
     750:	r2 = *(u64 *)(r10 - 0xa8)
     751:	r2 = *(u64 *)(r2 + 0x80)
     752:	if r2 == r1 goto -0x2ac <turnpike+0x1c8>
     753:	goto +0x45 <turnpike+0x1958>
     754:	r8 = 0x20
     755:	r4 = *(u64 *)(r10 - 0xb0)
     756:	if w4 == 0x0 goto +0x12 <turnpike+0x17d8>
     757:	r2 += 0x1d
     758:	if r2 > r1 goto +0x10 <turnpike+0x17d8>
     759:	r9 = 0x7
     760:	w1 = *(u8 *)(r3 + 0x0)
     761:	if w1 < 0x4 goto -0x2b5 <turnpike+0x1c8>
     762:	w2 = w1
     763:	w2 += -0x14
     764:	w2 &= 0xff
     765:	if w2 < 0x2c goto -0x2b9 <turnpike+0x1c8>
     766:	r2 = r0
     767:	w3 = *(u32 *)(r0 + 0x44)
     768:	r8 = 0x22
     769:	if w3 >= w1 goto +0x1 <turnpike+0x17b8>
     770:	r8 = 0x20
     771:	w1 &= 0xff
     772:	if w1 > 0x3f goto +0x1 <turnpike+0x17d0>
     773:	r8 = 0x20
     774:	r0 = r2
     775:	r1 = -0x100000000 ll
     777:	r3 = *(u64 *)(r10 - 0x60)
     778:	r3 &= r1
     779:	r1 = 0xffff0000 ll
     781:	r3 |= r1
     782:	r1 = r0
     783:	r2 = 0x0
     784:	r4 = *(u64 *)(r10 - 0xc0)
     785:	r6 = r0
     786:	call 0xc0
		0000000000001890:  R_BPF_64_32	.text
     787:	r9 = 0x3
     788:	if w0 == 0x0 goto -0x2d0 <turnpike+0x1c8>
     789:	call 0x76
     790:	w2 = *(u32 *)(r6 + 0x40)
     791:	r0 >>= 0x6
     792:	if w2 <= w0 goto -0x2d4 <turnpike+0x1c8>
     793:	r2 = *(u64 *)(r7 + 0x0)
     794:	r3 = 0xffffffffffff ll
     796:	r2 &= r3
     797:	r9 = 0xf
     798:	if r2 == 0x0 goto -0x2da <turnpike+0x1c8>
     799:	r3 = *(u64 *)(r6 + 0x48)
     800:	r9 = r8
     801:	if r3 == r2 goto -0x2dd <turnpike+0x1c8>
     802:	r3 = *(u64 *)(r6 + 0x50)
     803:	r9 = r8
     804:	if r3 == r2 goto -0x2e0 <turnpike+0x1c8>
     805:	r3 = *(u64 *)(r6 + 0x58)
     806:	r9 = r8
     807:	if r3 == r2 goto -0x2e3 <turnpike+0x1c8>
     808:	r3 = *(u64 *)(r6 + 0x60)
     809:	r9 = r8
     810:	if r3 == r2 goto -0x2e6 <turnpike+0x1c8>
     811:	r3 = *(u64 *)(r6 + 0x68)
     812:	r9 = r8
     813:	if r3 == r2 goto -0x2e9 <turnpike+0x1c8>
     814:	r3 = *(u64 *)(r6 + 0x70)
     815:	r9 = r8
     816:	if r3 == r2 goto -0x2ec <turnpike+0x1c8>
     817:	r3 = *(u64 *)(r6 + 0x78)
     818:	r9 = r8
     819:	if r3 == r2 goto -0x2ef <turnpike+0x1c8>
     820:	r1 = *(u64 *)(r6 + 0x80)
     821:	r9 = r8
     822:	if r1 == r2 goto -0x2f2 <turnpike+0x1c8>
     823:	r9 = 0xf
     824:	goto -0x2f4 <turnpike+0x1c8>
     825:	r8 = *(u64 *)(r10 - 0xd0)
     826:	if r3 s> -0x1 goto +0x1 <turnpike+0x1980>
     827:	goto +0xdd <turnpike+0x2068>
     828:	w1 = *(u32 *)(r10 - 0xc8)
     829:	w1 &= 0x1
     830:	if w1 != 0x0 goto +0x32 <turnpike+0x1b28>
     831:	r9 = 0x9
     832:	r3 = *(u64 *)(r10 - 0xa0)
     833:	r3 = be32 r3
     834:	w3 &= 0xffff
     835:	r2 = *(u64 *)(r10 - 0x88)
     836:	w2 += -0x20
     837:	r1 = *(u64 *)(r10 - 0xa8)
     838:	if w2 < w3 goto +0x1 <turnpike+0x19e0>
     839:	goto -0x303 <turnpike+0x1c8>
     840:	r2 = -0x100000000 ll
     842:	r3 = *(u64 *)(r10 - 0x60)
     843:	r3 &= r2
     844:	r2 = 0xffff0000 ll
     846:	r3 |= r2
     847:	r2 = 0x0
     848:	r4 = *(u64 *)(r10 - 0xc0)
     849:	call 0xc0
		0000000000001a88:  R_BPF_64_32	.text
     850:	r9 = 0x3
     851:	if w0 == 0x0 goto -0x30f <turnpike+0x1c8>
     852:	call 0x76
     853:	r1 = *(u64 *)(r10 - 0xa8)
     854:	w2 = *(u32 *)(r1 + 0x40)
     855:	r0 >>= 0x6
     856:	if w2 <= w0 goto -0x314 <turnpike+0x1c8>
     857:	r2 = *(u64 *)(r7 + 0x0)
     858:	r3 = 0xffffffffffff ll
     860:	r2 &= r3
     861:	r9 = 0xf
     862:	if r2 == 0x0 goto -0x31a <turnpike+0x1c8>
     863:	r9 = 0x22
     864:	r3 = *(u64 *)(r1 + 0x48)
     865:	if r3 == r2 goto -0x31d <turnpike+0x1c8>
     866:	r3 = *(u64 *)(r1 + 0x50)
     867:	if r3 == r2 goto -0x31f <turnpike+0x1c8>
     868:	r3 = *(u64 *)(r1 + 0x58)
     869:	if r3 == r2 goto -0x321 <turnpike+0x1c8>
     870:	r3 = *(u64 *)(r1 + 0x60)
     871:	if r3 == r2 goto -0x323 <turnpike+0x1c8>
     872:	r3 = *(u64 *)(r1 + 0x68)
     873:	if r3 == r2 goto -0x325 <turnpike+0x1c8>
     874:	r3 = *(u64 *)(r1 + 0x70)
     875:	if r3 == r2 goto -0x327 <turnpike+0x1c8>
     876:	r3 = *(u64 *)(r1 + 0x78)
     877:	if r3 == r2 goto -0x329 <turnpike+0x1c8>
     878:	r1 = *(u64 *)(r1 + 0x80)
     879:	if r1 == r2 goto -0x32b <turnpike+0x1c8>
     880:	goto -0x3a <turnpike+0x1958>
     881:	r1 = -0x100000000 ll
     883:	r9 = *(u64 *)(r10 - 0x60)
     884:	r9 &= r1
     885:	r8 = *(u64 *)(r10 - 0xb8)
     886:	w8 &= -0x10000
     887:	r1 = 0x30000000000 ll
     889:	*(u64 *)(r10 - 0xb8) = r8
     890:	r8 |= r1
     891:	call 0x76
     892:	*(u64 *)(r10 - 0x58) = r0
     893:	r6 = *(u64 *)(r10 - 0xa8)
     894:	r1 = r6
     895:	*(u64 *)(r10 - 0x50) = r9
     896:	r2 = r9
     897:	*(u64 *)(r10 - 0x48) = r8
     898:	r3 = r8
     899:	call 0x164
		0000000000001c18:  R_BPF_64_32	.text
     900:	r1 = r6
     901:	r9 = 0x3
     902:	r6 = r0
     903:	if r0 == 0x0 goto -0x343 <turnpike+0x1c8>
     904:	r2 = *(u64 *)(r6 + 0x0)
     905:	r3 = 0xffffffffffff ll
     907:	r2 &= r3
     908:	r3 = *(u64 *)(r10 - 0x48)
     909:	if r2 != r3 goto -0x349 <turnpike+0x1c8>
     910:	w2 = *(u32 *)(r6 - 0x8)
     911:	if w2 != 0x0 goto -0x34b <turnpike+0x1c8>
     912:	r2 = r1
     913:	r2 += 0x208
     914:	w3 = *(u8 *)(r6 + 0x17)
     915:	r3 <<= 0x5
     916:	*(u64 *)(r10 - 0x48) = r2
     917:	r2 += r3
     918:	r3 = *(u64 *)(r2 + 0x0)
     919:	if r3 != 0x0 goto -0x353 <turnpike+0x1c8>
     920:	r3 = 0xffff0000 ll
     922:	r8 = *(u64 *)(r10 - 0x50)
     923:	r8 |= r3
     924:	r2 = *(u64 *)(r2 + 0x8)
     925:	*(u64 *)(r10 - 0x50) = r8
     926:	if r2 != r8 goto -0x35a <turnpike+0x1c8>
     927:	r5 = *(u64 *)(r10 - 0x58)
     928:	r5 >>= 0x6
     929:	r4 = r6
     930:	w2 = *(u32 *)(r4 + 0x8)
     931:	w3 = *(u32 *)(r4 + 0xc)
     932:	w3 = *(u32 *)(r4 + 0x10)
     933:	r9 = 0xa
     934:	r8 = r5
     935:	if w2 <= w5 goto -0x363 <turnpike+0x1c8>
     936:	r2 = 0x20000000000 ll
     938:	r3 = *(u64 *)(r10 - 0xb8)
     939:	r3 |= r2
     940:	r2 = *(u64 *)(r10 - 0x60)
     941:	r9 = r3
     942:	call 0x164
		0000000000001d70:  R_BPF_64_32	.text
     943:	if r0 == 0x0 goto +0x1f <turnpike+0x1e18>
     944:	r1 = *(u64 *)(r0 + 0x0)
     945:	r2 = 0xffffffffffff ll
     947:	r1 &= r2
     948:	if r1 != r9 goto +0x1a <turnpike+0x1e18>
     949:	w1 = *(u32 *)(r0 - 0x8)
     950:	r2 = *(u64 *)(r10 - 0x60)
     951:	if w1 != w2 goto +0x17 <turnpike+0x1e18>
     952:	w1 = *(u8 *)(r0 + 0x17)
     953:	r1 <<= 0x5
     954:	r3 = *(u64 *)(r10 - 0x48)
     955:	r3 += r1
     956:	r2 = r3
     957:	r1 = *(u64 *)(r3 + 0x0)
     958:	if r1 != 0x0 goto +0x10 <turnpike+0x1e18>
     959:	r1 = *(u64 *)(r2 + 0x8)
     960:	r2 = *(u64 *)(r10 - 0x50)
     961:	if r1 != r2 goto +0xd <turnpike+0x1e18>
     962:	w1 = *(u32 *)(r0 + 0x8)
     963:	w1 = *(u32 *)(r0 + 0xc)
     964:	w2 = *(u32 *)(r0 + 0x10)
     965:	r9 = 0xb
     966:	if w1 > w8 goto -0x382 <turnpike+0x1c8>
     967:	w1 = *(u32 *)(r0 + 0x8)
     968:	w1 = *(u32 *)(r0 + 0xc)
     969:	w2 = *(u32 *)(r0 + 0x10)
     970:	r9 = 0xa
     971:	if w8 <= w1 goto -0x387 <turnpike+0x1c8>
     972:	w8 -= w1
     973:	if w8 > 0x1 goto +0x1 <turnpike+0x1e18>
     974:	goto -0x38a <turnpike+0x1c8>
     975:	r9 = 0x9
     976:	w1 = *(u8 *)(r6 + 0x16)
     977:	w1 &= 0x8
     978:	if w1 == 0x0 goto -0x38e <turnpike+0x1c8>
     979:	call 0x76
     980:	r1 = *(u64 *)(r10 - 0xa8)
     981:	w2 = *(u32 *)(r1 + 0x40)
     982:	r0 >>= 0x6
     983:	r9 = 0x3
     984:	if w2 <= w0 goto -0x394 <turnpike+0x1c8>
     985:	r2 = *(u64 *)(r7 + 0x0)
     986:	r3 = 0xffffffffffff ll
     988:	r2 &= r3
     989:	r9 = 0xf
     990:	if r2 == 0x0 goto -0x39a <turnpike+0x1c8>
     991:	r9 = 0x28
     992:	r3 = *(u64 *)(r1 + 0x48)
     993:	if r3 == r2 goto -0x39d <turnpike+0x1c8>
     994:	r3 = *(u64 *)(r1 + 0x50)
     995:	if r3 == r2 goto -0x39f <turnpike+0x1c8>
     996:	r3 = *(u64 *)(r1 + 0x58)
     997:	if r3 == r2 goto -0x3a1 <turnpike+0x1c8>
     998:	r3 = *(u64 *)(r1 + 0x60)
     999:	if r3 == r2 goto -0x3a3 <turnpike+0x1c8>
    1000:	r3 = *(u64 *)(r1 + 0x68)
    1001:	if r3 == r2 goto -0x3a5 <turnpike+0x1c8>
    1002:	r3 = *(u64 *)(r1 + 0x70)
    1003:	if r3 == r2 goto -0x3a7 <turnpike+0x1c8>
    1004:	r3 = *(u64 *)(r1 + 0x78)
    1005:	if r3 == r2 goto -0x3a9 <turnpike+0x1c8>
    1006:	r1 = *(u64 *)(r1 + 0x80)
    1007:	if r1 == r2 goto -0x3ab <turnpike+0x1c8>
    1008:	goto -0xba <turnpike+0x1958>
    1009:	r2 = r10
    1010:	r2 += -0x40
    1011:	r1 = *(u64 *)(r10 - 0xa8)
    1012:	r3 = r8
    1013:	call 0x1b5
		0000000000001fa8:  R_BPF_64_32	.text
    1014:	r3 = r0
    1015:	if r3 == 0x0 goto -0x1c4 <turnpike+0x1140>
    1016:	r2 = *(u64 *)(r3 + 0x0)
    1017:	r1 = 0xffffffffffff ll
    1019:	*(u64 *)(r10 - 0xd8) = r2
    1020:	r2 &= r1
    1021:	if r2 != r8 goto -0x1ca <turnpike+0x1140>
    1022:	r1 = *(u64 *)(r3 - 0x8)
    1023:	r2 = *(u64 *)(r3 - 0x10)
    1024:	r4 = *(u64 *)(r10 - 0xb8)
    1025:	if r2 != r4 goto -0x1ce <turnpike+0x1140>
    1026:	r2 = *(u64 *)(r10 - 0xc0)
    1027:	if r1 != r2 goto -0x1d0 <turnpike+0x1140>
    1028:	w1 = *(u8 *)(r3 + 0x17)
    1029:	r1 <<= 0x5
    1030:	r2 = *(u64 *)(r10 - 0xa8)
    1031:	r2 += r1
    1032:	*(u64 *)(r10 - 0xe0) = r2
    1033:	r1 = *(u64 *)(r2 + 0x208)
    1034:	r2 = *(u64 *)(r10 - 0x98)
    1035:	if r1 != r2 goto -0x1d8 <turnpike+0x1140>
    1036:	r1 = *(u64 *)(r10 - 0xe0)
    1037:	r1 = *(u64 *)(r1 + 0x210)
    1038:	r2 = *(u64 *)(r10 - 0x78)
    1039:	if r1 != r2 goto -0x1dc <turnpike+0x1140>
    1040:	r1 = *(u64 *)(r10 - 0xa0)
    1041:	*(u64 *)(r10 - 0xa0) = r1
    1042:	r1 = *(u64 *)(r10 - 0xe0)
    1043:	r1 += 0x208
    1044:	*(u64 *)(r10 - 0xe0) = r1
    1045:	r1 = r3
    1046:	r1 += 0x38
    1047:	*(u64 *)(r10 - 0xe8) = r1
    1048:	goto +0x2d <turnpike+0x21d0>
    1049:	r1 = *(u64 *)(r10 - 0xa8)
    1050:	r2 = *(u64 *)(r10 - 0x60)
    1051:	r3 = r8
    1052:	call 0x164
		00000000000020e0:  R_BPF_64_32	.text
    1053:	if r0 == 0x0 goto -0xe2 <turnpike+0x1980>
    1054:	r2 = *(u64 *)(r0 + 0x0)
    1055:	r1 = 0xffffffffffff ll
    1057:	*(u64 *)(r10 - 0xd8) = r2
    1058:	r2 &= r1
    1059:	if r2 != r8 goto -0xe8 <turnpike+0x1980>
    1060:	w1 = *(u32 *)(r0 - 0x8)
    1061:	r2 = *(u64 *)(r10 - 0x60)
    1062:	if w1 != w2 goto -0xeb <turnpike+0x1980>
    1063:	w1 = *(u8 *)(r0 + 0x17)
    1064:	r1 <<= 0x5
    1065:	r2 = *(u64 *)(r10 - 0xa8)
    1066:	r2 += r1
    1067:	*(u64 *)(r10 - 0xe0) = r2
    1068:	r1 = *(u64 *)(r2 + 0x208)
    1069:	if r1 != 0x0 goto -0xf2 <turnpike+0x1980>
    1070:	r1 = -0x100000000 ll
    1072:	r2 = *(u64 *)(r10 - 0x60)
    1073:	r2 &= r1
    1074:	r1 = 0xffff0000 ll
    1076:	r2 |= r1
    1077:	r1 = *(u64 *)(r10 - 0xe0)
    1078:	r1 = *(u64 *)(r1 + 0x210)
    1079:	if r1 != r2 goto -0xfc <turnpike+0x1980>
    1080:	r1 = *(u64 *)(r10 - 0xe0)
    1081:	r1 += 0x208
    1082:	*(u64 *)(r10 - 0xe0) = r1
    1083:	*(u64 *)(r10 - 0xb8) = r0
    1084:	r0 += -0x4
    1085:	goto -0x24e <turnpike+0xf20>
    1086:	r1 = *(u64 *)(r10 - 0xa0)
    1087:	*(u64 *)(r10 - 0xa0) = r1
    1088:	r3 = r5
    1089:	r3 += 0x10
    1090:	r4 += 0x208
    1091:	*(u64 *)(r10 - 0xe0) = r4
    1092:	r5 += 0x48
    1093:	*(u64 *)(r10 - 0xe8) = r5
    1094:	r9 = 0x10
    1095:	*(u64 *)(r10 - 0xb8) = r3
    1096:	w8 = *(u8 *)(r3 + 0x16)
    1097:	w1 = w8
    1098:	w1 &= 0x4
    1099:	if w1 == 0x0 goto +0x1 <turnpike+0x2208>
    1100:	goto -0x408 <turnpike+0x1c8>
    1101:	r1 = *(u64 *)(r10 - 0x68)
    1102:	r1 = be64 r1
    1103:	r1 >>= 0x34
    1104:	*(u64 *)(r10 - 0x68) = r1
    1105:	r1 = *(u64 *)(r10 - 0x60)
    1106:	w1 >>= 0x18
    1107:	*(u64 *)(r10 - 0x70) = r1
    1108:	w1 = *(u32 *)(r10 - 0xd0)
    1109:	w1 &= 0x1
    1110:	if w1 != 0x0 goto +0x7f <turnpike+0x2650>
    1111:	r1 = *(u64 *)(r10 - 0xa0)
    1112:	r1 = be32 r1
    1113:	w1 &= 0xffff
    1114:	r2 = *(u64 *)(r10 - 0x88)
    1115:	w2 += -0xc
    1116:	*(u64 *)(r10 - 0xb0) = r1
    1117:	*(u32 *)(r10 - 0xc0) = w2
    1118:	if w2 < w1 goto +0x1 <turnpike+0x22a0>
    1119:	goto +0xe9 <turnpike+0x29e8>
    1120:	r1 = *(u64 *)(r10 - 0xa8)
    1121:	r2 = *(u64 *)(r10 - 0x98)
    1122:	r3 = *(u64 *)(r10 - 0x78)
    1123:	r4 = *(u64 *)(r10 - 0xc8)
    1124:	call 0xc0
		0000000000002320:  R_BPF_64_32	.text
    1125:	r9 = 0x3
    1126:	if w0 == 0x0 goto -0x422 <turnpike+0x1c8>
    1127:	call 0x76
    1128:	r1 = *(u64 *)(r10 - 0xa8)
    1129:	w2 = *(u32 *)(r1 + 0x40)
    1130:	r0 >>= 0x6
    1131:	if w2 <= w0 goto -0x427 <turnpike+0x1c8>
    1132:	r2 = *(u64 *)(r7 + 0x0)
    1133:	r3 = 0xffffffffffff ll
    1135:	r2 &= r3
    1136:	r9 = 0xf
    1137:	if r2 == 0x0 goto -0x42d <turnpike+0x1c8>
    1138:	r9 = 0x22
    1139:	r3 = *(u64 *)(r1 + 0x48)
    1140:	if r3 == r2 goto -0x430 <turnpike+0x1c8>
    1141:	r3 = *(u64 *)(r1 + 0x50)
    1142:	if r3 == r2 goto -0x432 <turnpike+0x1c8>
    1143:	r3 = *(u64 *)(r1 + 0x58)
    1144:	if r3 == r2 goto -0x434 <turnpike+0x1c8>
    1145:	r3 = *(u64 *)(r1 + 0x60)
    1146:	if r3 == r2 goto -0x436 <turnpike+0x1c8>
    1147:	r3 = *(u64 *)(r1 + 0x68)
    1148:	if r3 == r2 goto -0x438 <turnpike+0x1c8>
    1149:	r3 = *(u64 *)(r1 + 0x70)
    1150:	if r3 == r2 goto -0x43a <turnpike+0x1c8>
    1151:	r3 = *(u64 *)(r1 + 0x78)
    1152:	if r3 == r2 goto -0x43c <turnpike+0x1c8>
    1153:	r1 = *(u64 *)(r1 + 0x80)
    1154:	if r1 == r2 goto -0x43e <turnpike+0x1c8>
    1155:	goto -0x14d <turnpike+0x1958>
    1156:	*(u64 *)(r10 - 0xd8) = r5
    1157:	r1 = r4
    1158:	r1 += 0x8
    1159:	*(u64 *)(r10 - 0xb8) = r1
    1160:	r8 += 0x208
    1161:	*(u64 *)(r10 - 0xe0) = r8
    1162:	r4 += 0x4
    1163:	*(u64 *)(r10 - 0xe8) = r4
    1164:	r9 = 0x10
    1165:	r1 = *(u64 *)(r10 - 0xb8)
    1166:	w1 = *(u8 *)(r1 + 0x16)
    1167:	*(u32 *)(r10 - 0xd0) = w1
    1168:	w1 &= 0x4
    1169:	if w1 == 0x0 goto +0x1 <turnpike+0x2438>
    1170:	goto -0x44e <turnpike+0x1c8>
    1171:	w1 = *(u32 *)(r10 - 0x90)
    1172:	w2 = *(u32 *)(r10 - 0x98)
    1173:	w1 -= w2
    1174:	*(u32 *)(r10 - 0x90) = w1
    1175:	r1 = *(u64 *)(r10 - 0x80)
    1176:	w1 >>= 0x10
    1177:	*(u64 *)(r10 - 0x80) = r1
    1178:	r1 = *(u64 *)(r10 - 0x68)
    1179:	w1 >>= 0x8
    1180:	*(u64 *)(r10 - 0x68) = r1
    1181:	r1 = *(u64 *)(r10 - 0x78)
    1182:	w1 &= 0x400000
    1183:	*(u64 *)(r10 - 0x78) = r1
    1184:	w1 = *(u32 *)(r10 - 0xc8)
    1185:	w1 &= 0x1
    1186:	if w1 != 0x0 goto +0x64 <turnpike+0x27d8>
    1187:	r1 = *(u64 *)(r10 - 0xa0)
    1188:	r1 = be32 r1
    1189:	w1 &= 0xffff
    1190:	r2 = *(u64 *)(r10 - 0x88)
    1191:	w8 = w2
    1192:	w8 += -0x20
    1193:	*(u64 *)(r10 - 0xb0) = r1
    1194:	if w8 < w1 goto +0x1 <turnpike+0x2500>
    1195:	goto +0x245 <turnpike+0x3728>
    1196:	r1 = -0x100000000 ll
    1198:	r3 = *(u64 *)(r10 - 0x60)
    1199:	r3 &= r1
    1200:	r1 = 0xffff0000 ll
    1202:	r3 |= r1
    1203:	r1 = *(u64 *)(r10 - 0xa8)
    1204:	r2 = 0x0
    1205:	r4 = *(u64 *)(r10 - 0xc0)
    1206:	call 0xc0
		00000000000025b0:  R_BPF_64_32	.text
    1207:	r9 = 0x3
    1208:	if w0 == 0x0 goto -0x474 <turnpike+0x1c8>
    1209:	call 0x76
    1210:	r1 = *(u64 *)(r10 - 0xa8)
    1211:	w2 = *(u32 *)(r1 + 0x40)
    1212:	r0 >>= 0x6
    1213:	if w2 <= w0 goto -0x479 <turnpike+0x1c8>
    1214:	r2 = *(u64 *)(r7 + 0x0)
    1215:	r3 = 0xffffffffffff ll
    1217:	r2 &= r3
    1218:	r9 = 0xf
    1219:	if r2 == 0x0 goto -0x47f <turnpike+0x1c8>
    1220:	r9 = 0x22
    1221:	r3 = *(u64 *)(r1 + 0x48)
    1222:	if r3 == r2 goto -0x482 <turnpike+0x1c8>
    1223:	r3 = *(u64 *)(r1 + 0x50)
    1224:	if r3 == r2 goto -0x484 <turnpike+0x1c8>
    1225:	r3 = *(u64 *)(r1 + 0x58)
    1226:	if r3 == r2 goto -0x486 <turnpike+0x1c8>
    1227:	r3 = *(u64 *)(r1 + 0x60)
    1228:	if r3 == r2 goto -0x488 <turnpike+0x1c8>
    1229:	r3 = *(u64 *)(r1 + 0x68)
    1230:	if r3 == r2 goto -0x48a <turnpike+0x1c8>
    1231:	r3 = *(u64 *)(r1 + 0x70)
    1232:	if r3 == r2 goto -0x48c <turnpike+0x1c8>
    1233:	r3 = *(u64 *)(r1 + 0x78)
    1234:	if r3 == r2 goto -0x48e <turnpike+0x1c8>
    1235:	r1 = *(u64 *)(r1 + 0x80)
    1236:	if r1 == r2 goto -0x490 <turnpike+0x1c8>
    1237:	goto -0x19f <turnpike+0x1958>
    1238:	call 0x76
    1239:	r3 = *(u64 *)(r10 - 0xb8)
    1240:	w2 = *(u32 *)(r3 + 0x8)
    1241:	w1 = *(u32 *)(r3 + 0xc)
    1242:	w3 = *(u32 *)(r3 + 0x10)
    1243:	r0 >>= 0x6
    1244:	if w0 >= w1 goto +0x2 <turnpike+0x2698>
    1245:	if w2 <= w0 goto +0x1 <turnpike+0x2698>
    1246:	if w3 > w0 goto +0x59 <turnpike+0x2960>
    1247:	r9 = 0x12
    1248:	r3 = *(u64 *)(r10 - 0xb8)
    1249:	r3 = *(u64 *)(r3 + 0x0)
    1250:	r4 = *(u64 *)(r10 - 0xd8)
    1251:	if r3 != r4 goto -0x49f <turnpike+0x1c8>
    1252:	r9 = 0xa
    1253:	if w2 <= w0 goto -0x4a1 <turnpike+0x1c8>
    1254:	if w0 <= w1 goto -0x4a2 <turnpike+0x1c8>
    1255:	w0 -= w1
    1256:	if w0 < 0x2 goto -0x4a4 <turnpike+0x1c8>
    1257:	call 0x76
    1258:	r1 = *(u64 *)(r10 - 0xa8)
    1259:	w2 = *(u32 *)(r1 + 0x40)
    1260:	r0 >>= 0x6
    1261:	r9 = 0x3
    1262:	if w2 <= w0 goto -0x4aa <turnpike+0x1c8>
    1263:	r2 = *(u64 *)(r7 + 0x0)
    1264:	r3 = 0xffffffffffff ll
    1266:	r2 &= r3
    1267:	r9 = 0xf
    1268:	if r2 == 0x0 goto -0x4b0 <turnpike+0x1c8>
    1269:	r9 = 0x28
    1270:	r3 = *(u64 *)(r1 + 0x48)
    1271:	if r3 == r2 goto -0x4b3 <turnpike+0x1c8>
    1272:	r3 = *(u64 *)(r1 + 0x50)
    1273:	if r3 == r2 goto -0x4b5 <turnpike+0x1c8>
    1274:	r3 = *(u64 *)(r1 + 0x58)
    1275:	if r3 == r2 goto -0x4b7 <turnpike+0x1c8>
    1276:	r3 = *(u64 *)(r1 + 0x60)
    1277:	if r3 == r2 goto -0x4b9 <turnpike+0x1c8>
    1278:	r3 = *(u64 *)(r1 + 0x68)
    1279:	if r3 == r2 goto -0x4bb <turnpike+0x1c8>
    1280:	r3 = *(u64 *)(r1 + 0x70)
    1281:	if r3 == r2 goto -0x4bd <turnpike+0x1c8>
    1282:	r3 = *(u64 *)(r1 + 0x78)
    1283:	if r3 == r2 goto -0x4bf <turnpike+0x1c8>
    1284:	r1 = *(u64 *)(r1 + 0x80)
    1285:	if r1 == r2 goto -0x4c1 <turnpike+0x1c8>
    1286:	goto -0x1d0 <turnpike+0x1958>
    1287:	call 0x76
    1288:	r3 = *(u64 *)(r10 - 0xb8)
    1289:	w2 = *(u32 *)(r3 + 0x8)
    1290:	w1 = *(u32 *)(r3 + 0xc)
    1291:	w3 = *(u32 *)(r3 + 0x10)
    1292:	r0 >>= 0x6
    1293:	if w0 >= w1 goto +0x2 <turnpike+0x2820>
    1294:	if w2 <= w0 goto +0x1 <turnpike+0x2820>
    1295:	if w3 > w0 goto +0x79 <turnpike+0x2be8>
    1296:	r9 = 0x12
    1297:	r3 = *(u64 *)(r10 - 0xb8)
    1298:	r3 = *(u64 *)(r3 + 0x0)
    1299:	r4 = *(u64 *)(r10 - 0xd8)
    1300:	if r3 != r4 goto -0x4d0 <turnpike+0x1c8>
    1301:	r9 = 0xa
    1302:	if w2 <= w0 goto -0x4d2 <turnpike+0x1c8>
    1303:	if w0 <= w1 goto -0x4d3 <turnpike+0x1c8>
    1304:	w0 -= w1
    1305:	if w0 < 0x2 goto -0x4d5 <turnpike+0x1c8>
    1306:	call 0x76
    1307:	r1 = *(u64 *)(r10 - 0xa8)
    1308:	w2 = *(u32 *)(r1 + 0x40)
    1309:	r0 >>= 0x6
    1310:	r9 = 0x3
    1311:	if w2 <= w0 goto -0x4db <turnpike+0x1c8>
    1312:	r2 = *(u64 *)(r7 + 0x0)
    1313:	r3 = 0xffffffffffff ll
    1315:	r2 &= r3
    1316:	r9 = 0xf
    1317:	if r2 == 0x0 goto -0x4e1 <turnpike+0x1c8>
    1318:	r9 = 0x28
    1319:	r3 = *(u64 *)(r1 + 0x48)
    1320:	if r3 == r2 goto -0x4e4 <turnpike+0x1c8>
    1321:	r3 = *(u64 *)(r1 + 0x50)
    1322:	if r3 == r2 goto -0x4e6 <turnpike+0x1c8>
    1323:	r3 = *(u64 *)(r1 + 0x58)
    1324:	if r3 == r2 goto -0x4e8 <turnpike+0x1c8>
    1325:	r3 = *(u64 *)(r1 + 0x60)
    1326:	if r3 == r2 goto -0x4ea <turnpike+0x1c8>
    1327:	r3 = *(u64 *)(r1 + 0x68)
    1328:	if r3 == r2 goto -0x4ec <turnpike+0x1c8>
    1329:	r3 = *(u64 *)(r1 + 0x70)
    1330:	if r3 == r2 goto -0x4ee <turnpike+0x1c8>
    1331:	r3 = *(u64 *)(r1 + 0x78)
    1332:	if r3 == r2 goto -0x4f0 <turnpike+0x1c8>
    1333:	r1 = *(u64 *)(r1 + 0x80)
    1334:	if r1 == r2 goto -0x4f2 <turnpike+0x1c8>
    1335:	goto -0x201 <turnpike+0x1958>
    1336:	w1 = *(u32 *)(r10 - 0x90)
    1337:	r2 = *(u64 *)(r10 - 0x88)
    1338:	w1 -= w2
    1339:	*(u32 *)(r10 - 0x90) = w1
    1340:	r1 = 0x100000000 ll
    1342:	*(u64 *)(r10 - 0x120) = r1
    1343:	w1 = 0x0
    1344:	*(u64 *)(r10 - 0x78) = r1
    1345:	w1 = 0x1
    1346:	*(u32 *)(r10 - 0x98) = w1
    1347:	r2 = *(u64 *)(r10 - 0xb8)
    1348:	w1 = *(u16 *)(r2 + 0x1c)
    1349:	*(u64 *)(r10 - 0xa0) = r1
    1350:	r1 = *(u64 *)(r10 - 0x48)
    1351:	w1 += 0x30
    1352:	goto +0x4d <turnpike+0x2c50>
    1353:	call 0x76
    1354:	r3 = *(u64 *)(r10 - 0xb8)
    1355:	w2 = *(u32 *)(r3 + 0x8)
    1356:	w1 = *(u32 *)(r3 + 0xc)
    1357:	w3 = *(u32 *)(r3 + 0x10)
    1358:	*(u32 *)(r10 - 0x98) = w3
    1359:	r0 >>= 0x6
    1360:	*(u64 *)(r10 - 0x78) = r0
    1361:	if w1 <= w0 goto +0x5 <turnpike+0x2a58>
    1362:	r3 = *(u64 *)(r10 - 0x78)
    1363:	if w2 <= w3 goto +0x3 <turnpike+0x2a58>
    1364:	r3 = *(u64 *)(r10 - 0x78)
    1365:	w4 = *(u32 *)(r10 - 0x98)
    1366:	if w4 > w3 goto +0x4e4 <turnpike+0x5178>
    1367:	r9 = 0x12
    1368:	r3 = *(u64 *)(r10 - 0xb8)
    1369:	r3 = *(u64 *)(r3 + 0x0)
    1370:	r4 = *(u64 *)(r10 - 0xd8)
    1371:	if r3 != r4 goto -0x517 <turnpike+0x1c8>
    1372:	r3 = *(u64 *)(r10 - 0x78)
    1373:	w4 = *(u32 *)(r10 - 0x98)
    1374:	if w4 > w3 goto +0x1 <turnpike+0x2aa0>
    1375:	w1 = *(u32 *)(r10 - 0x98)
    1376:	r9 = 0xa
    1377:	r3 = *(u64 *)(r10 - 0x78)
    1378:	if w2 <= w3 goto -0x51e <turnpike+0x1c8>
    1379:	r2 = *(u64 *)(r10 - 0x78)
    1380:	if w2 <= w1 goto -0x520 <turnpike+0x1c8>
    1381:	r2 = *(u64 *)(r10 - 0x78)
    1382:	w2 -= w1
    1383:	if w2 < 0x2 goto -0x523 <turnpike+0x1c8>
    1384:	call 0x76
    1385:	r1 = *(u64 *)(r10 - 0xa8)
    1386:	w2 = *(u32 *)(r1 + 0x40)
    1387:	r0 >>= 0x6
    1388:	r9 = 0x3
    1389:	if w2 <= w0 goto -0x529 <turnpike+0x1c8>
    1390:	r2 = *(u64 *)(r7 + 0x0)
    1391:	r3 = 0xffffffffffff ll
    1393:	r2 &= r3
    1394:	r9 = 0xf
    1395:	if r2 == 0x0 goto -0x52f <turnpike+0x1c8>
    1396:	r3 = *(u64 *)(r1 + 0x48)
    1397:	if r3 == r2 goto +0xe <turnpike+0x2bc0>
    1398:	r3 = *(u64 *)(r1 + 0x50)
    1399:	if r3 == r2 goto +0xc <turnpike+0x2bc0>
    1400:	r3 = *(u64 *)(r1 + 0x58)
    1401:	if r3 == r2 goto +0xa <turnpike+0x2bc0>
    1402:	r3 = *(u64 *)(r1 + 0x60)
    1403:	if r3 == r2 goto +0x8 <turnpike+0x2bc0>
    1404:	r3 = *(u64 *)(r1 + 0x68)
    1405:	if r3 == r2 goto +0x6 <turnpike+0x2bc0>
    1406:	r3 = *(u64 *)(r1 + 0x70)
    1407:	if r3 == r2 goto +0x4 <turnpike+0x2bc0>
    1408:	r3 = *(u64 *)(r1 + 0x78)
    1409:	if r3 == r2 goto +0x2 <turnpike+0x2bc0>
    1410:	r1 = *(u64 *)(r1 + 0x80)
    1411:	if r1 != r2 goto -0x53f <turnpike+0x1c8>
    1412:	r9 = 0x28
    1413:	r1 = *(u64 *)(r10 - 0x78)
    1414:	w2 = *(u32 *)(r10 - 0x98)
    1415:	if w2 > w1 goto -0x543 <turnpike+0x1c8>
    1416:	goto +0x1a7 <turnpike+0x3920>
    1417:	r1 = 0x100000000 ll
    1419:	*(u64 *)(r10 - 0x120) = r1
    1420:	w1 = 0x0
    1421:	*(u32 *)(r10 - 0x98) = w1
    1422:	r1 = *(u64 *)(r10 - 0x88)
    1423:	w1 += -0x14
    1424:	*(u64 *)(r10 - 0x88) = r1
    1425:	r2 = *(u64 *)(r10 - 0xb8)
    1426:	w1 = *(u16 *)(r2 + 0x1c)
    1427:	*(u64 *)(r10 - 0xa0) = r1
    1428:	r1 = *(u64 *)(r10 - 0x48)
    1429:	w1 += 0x1c
    1430:	*(u32 *)(r10 - 0xc8) = w1
    1431:	r1 = *(u64 *)(r10 - 0xd8)
    1432:	*(u64 *)(r10 - 0x60) = r1
    1433:	r9 = *(u64 *)(r10 - 0xe8)
    1434:	r8 = r2
    1435:	*(u64 *)(r10 - 0x118) = r1
    1436:	*(u64 *)(r10 - 0x108) = r2
    1437:	w1 = 0x0
    1438:	*(u32 *)(r10 - 0x100) = w1
    1439:	r1 = *(u64 *)(r10 - 0x70)
    1440:	w2 = w1
    1441:	w2 &= 0xff
    1442:	w1 = 0x0
    1443:	*(u32 *)(r10 - 0xf8) = w1
    1444:	w1 = 0x1
    1445:	if w2 < 0x2 goto +0x1 <turnpike+0x2cd8>
    1446:	w1 = 0x0
    1447:	w2 = 0x34
    1448:	*(u32 *)(r10 - 0xf0) = w2
    1449:	w2 = 0x20
    1450:	*(u32 *)(r10 - 0xd0) = w2
    1451:	r2 = *(u64 *)(r10 - 0xb0)
    1452:	w2 += 0xc
    1453:	*(u64 *)(r10 - 0xc0) = r2
    1454:	r2 = r8
    1455:	r2 += 0x16
    1456:	*(u64 *)(r10 - 0x110) = r2
    1457:	w2 = *(u8 *)(r8 + 0x16)
    1458:	w2 &= 0x1
    1459:	r4 = *(u64 *)(r10 - 0x60)
    1460:	*(u64 *)(r10 - 0xd8) = r4
    1461:	*(u64 *)(r10 - 0xe8) = r9
    1462:	*(u64 *)(r10 - 0xb8) = r8
    1463:	if w2 == 0x0 goto +0x1 <turnpike+0x2d68>
    1464:	goto +0x321 <turnpike+0x4670>
    1465:	r9 = 0x6
    1466:	w1 &= 0x1
    1467:	r2 = *(u64 *)(r10 - 0xa8)
    1468:	if w1 != 0x0 goto -0x578 <turnpike+0x1c8>
    1469:	*(u64 *)(r10 - 0xa8) = r2
    1470:	w1 = *(u32 *)(r10 - 0x98)
    1471:	w1 &= 0x1
    1472:	if w1 == 0x0 goto +0x7 <turnpike+0x2de0>
    1473:	r1 = *(u64 *)(r10 - 0xc0)
    1474:	w1 += -0x4d9
    1475:	w2 = 0x400000
    1476:	*(u64 *)(r10 - 0x78) = r2
    1477:	if w1 < -0x4ed goto +0x2 <turnpike+0x2de0>
    1478:	w1 = 0x0
    1479:	*(u64 *)(r10 - 0x78) = r1
    1480:	r9 = 0xd
    1481:	r1 = *(u64 *)(r10 - 0xb8)
    1482:	w1 = *(u16 *)(r1 + 0x14)
    1483:	r2 = *(u64 *)(r10 - 0xa8)
    1484:	if r1 > 0xfff goto -0x588 <turnpike+0x1c8>
    1485:	r1 <<= 0x5
    1486:	r2 += r1
    1487:	r1 = *(u64 *)(r2 + 0x2608)
    1488:	r8 = r2
    1489:	r2 = *(u64 *)(r2 + 0x2610)
    1490:	*(u64 *)(r10 - 0x60) = r1
    1491:	w1 &= 0xffff
    1492:	if w1 == 0x0 goto -0x590 <turnpike+0x1c8>
    1493:	r3 = r2
    1494:	r3 >>= 0x20
    1495:	w4 = *(u32 *)(r10 - 0x50)
    1496:	if w4 != w3 goto -0x594 <turnpike+0x1c8>
    1497:	r9 = 0xe
    1498:	r3 = *(u64 *)(r10 - 0xc0)
    1499:	w3 += 0x14
    1500:	if w3 > w1 goto -0x598 <turnpike+0x1c8>
    1501:	r8 += 0x2608
    1502:	r1 = *(u64 *)(r7 + 0x0)
    1503:	r3 = 0xffffffffffff ll
    1505:	r1 &= r3
    1506:	w3 = *(u32 *)(r6 + 0xc)
    1507:	r4 = *(u64 *)(r10 - 0x60)
    1508:	r4 >>= 0x20
    1509:	if w3 == w4 goto +0x14c <turnpike+0x3930>
    1510:	r9 = 0xf
    1511:	r3 = *(u64 *)(r10 - 0xa8)
    1512:	if r1 == 0x0 goto -0x5a4 <turnpike+0x1c8>
    1513:	r4 = *(u64 *)(r3 + 0x48)
    1514:	if r4 == r1 goto +0xe <turnpike+0x2f68>
    1515:	r4 = *(u64 *)(r3 + 0x50)
    1516:	if r4 == r1 goto +0xc <turnpike+0x2f68>
    1517:	r4 = *(u64 *)(r3 + 0x58)
    1518:	if r4 == r1 goto +0xa <turnpike+0x2f68>
    1519:	r4 = *(u64 *)(r3 + 0x60)
    1520:	if r4 == r1 goto +0x8 <turnpike+0x2f68>
    1521:	r4 = *(u64 *)(r3 + 0x68)
    1522:	if r4 == r1 goto +0x6 <turnpike+0x2f68>
    1523:	r4 = *(u64 *)(r3 + 0x70)
    1524:	if r4 == r1 goto +0x4 <turnpike+0x2f68>
    1525:	r4 = *(u64 *)(r3 + 0x78)
    1526:	if r4 == r1 goto +0x2 <turnpike+0x2f68>
    1527:	r3 = *(u64 *)(r3 + 0x80)
    1528:	if r3 != r1 goto -0x5b4 <turnpike+0x1c8>
    1529:	r2 <<= 0x20
    1530:	r2 >>= 0x20
    1531:	r1 = 0x0 ll
		0000000000002fd8:  R_BPF_64_64	DEVICES
    1533:	r3 = 0x0
    1534:	call 0x33
    1535:	r1 = r0
    1536:	r1 s>>= 0x3f
    1537:	w0 ^= w1
    1538:	w0 -= w1
    1539:	r1 = 0x4
    1540:	*(u64 *)(r10 - 0x50) = r1
    1541:	r9 = 0xd
    1542:	if w0 != 0x4 goto -0x5c2 <turnpike+0x1c8>
    1543:	r1 = *(u64 *)(r10 - 0x48)
    1544:	w2 = *(u32 *)(r10 - 0xd0)
    1545:	w2 += w1
    1546:	w1 = *(u32 *)(r10 - 0xc8)
    1547:	w7 = w1
    1548:	w7 -= w2
    1549:	*(u32 *)(r10 - 0xd0) = w2
    1550:	if w1 == w2 goto +0x5 <turnpike+0x3040>
    1551:	r1 = r6
    1552:	w2 = w7
    1553:	call 0x2c
    1554:	r9 = 0x11
    1555:	if r0 != 0x0 goto -0x5cf <turnpike+0x1c8>
    1556:	r2 = *(u64 *)(r10 - 0xb0)
    1557:	r2 = be32 r2
    1558:	w2 &= -0x10000
    1559:	r3 = r8
    1560:	r1 = *(u64 *)(r3 + 0x10)
    1561:	*(u64 *)(r10 - 0x130) = r1
    1562:	r1 = *(u64 *)(r3 + 0x18)
    1563:	*(u64 *)(r10 - 0x138) = r1
    1564:	r1 = *(u64 *)(r10 - 0xb8)
    1565:	w1 = *(u16 *)(r1 + 0x1e)
    1566:	w2 |= w1
    1567:	*(u64 *)(r10 - 0x128) = r2
    1568:	r1 = 0x0
    1569:	*(u64 *)(r10 - 0x98) = r1
    1570:	r1 = *(u64 *)(r10 - 0xc0)
    1571:	r1 = be16 r1
    1572:	*(u64 *)(r10 - 0xf0) = r1
    1573:	r1 = *(u64 *)(r10 - 0x80)
    1574:	if w1 == 0x0 goto +0x2f <turnpike+0x3250>
    1575:	r1 = 0x0
    1576:	w2 = *(u32 *)(r10 - 0xf8)
    1577:	if w2 != 0x0 goto +0x1 <turnpike+0x30f8>
    1578:	r1 = *(u64 *)(r10 - 0x128)
    1579:	r3 = *(u64 *)(r10 - 0x88)
    1580:	w3 ^= -0x1
    1581:	r3 = be16 r3
    1582:	r2 = *(u64 *)(r10 - 0xf0)
    1583:	r3 += r2
    1584:	r3 <<= 0x1
    1585:	r2 = *(u64 *)(r10 - 0xa0)
    1586:	r3 += r2
    1587:	r2 = *(u64 *)(r10 - 0x80)
    1588:	w2 ^= -0x1
    1589:	r2 &= 0xffff
    1590:	r3 += r2
    1591:	r3 += r1
    1592:	r1 = r3
    1593:	r1 >>= 0x20
    1594:	r3 <<= 0x20
    1595:	r3 >>= 0x20
    1596:	r3 += r1
    1597:	r2 = r3
    1598:	r2 &= 0xffff
    1599:	r1 = r3
    1600:	r1 >>= 0x20
    1601:	r1 += r2
    1602:	r3 >>= 0x10
    1603:	r3 &= 0xffff
    1604:	r1 += r3
    1605:	r2 = r1
    1606:	r2 >>= 0x10
    1607:	r1 &= 0xffff
    1608:	r1 += r2
    1609:	w2 = w1
    1610:	r1 >>= 0x10
    1611:	w1 += w2
    1612:	w2 = w1
    1613:	w2 &= 0xffff
    1614:	w3 = -0x1
    1615:	*(u64 *)(r10 - 0x98) = r3
    1616:	if w2 == 0xffff goto +0x2 <turnpike+0x3238>
    1617:	w1 ^= -0x1
    1618:	*(u64 *)(r10 - 0x98) = r1
    1619:	r1 = *(u64 *)(r10 - 0x98)
    1620:	r1 <<= 0x30
    1621:	*(u64 *)(r10 - 0x98) = r1
    1622:	r1 = *(u64 *)(r10 - 0xb8)
    1623:	w2 = *(u32 *)(r1 + 0x18)
    1624:	*(u64 *)(r10 - 0xa0) = r2
    1625:	r2 = *(u64 *)(r10 - 0xe0)
    1626:	r2 = *(u64 *)(r2 + 0x18)
    1627:	*(u64 *)(r10 - 0x88) = r2
    1628:	r1 = *(u64 *)(r1 + 0x28)
    1629:	*(u64 *)(r10 - 0x80) = r1
    1630:	w1 = 0x0
    1631:	*(u32 *)(r10 - 0x20) = w1
    1632:	r2 = r10
    1633:	r2 += -0x20
    1634:	r1 = 0x0 ll
		0000000000003310:  R_BPF_64_64	COUNTERS
    1636:	call 0x1
    1637:	if r0 == 0x0 goto +0x7 <turnpike+0x3308>
    1638:	r1 = *(u64 *)(r0 + 0x2f8)
    1639:	r1 += 0x1
    1640:	*(u64 *)(r0 + 0x2f8) = r1
    1641:	r1 = be16 r1
    1642:	r2 = *(u64 *)(r10 - 0x78)
    1643:	w2 |= w1
    1644:	*(u64 *)(r10 - 0x78) = r2
    1645:	r1 = *(u64 *)(r8 + 0x0)
    1646:	r2 = *(u64 *)(r10 - 0x60)
    1647:	if r2 != r1 goto +0x133 <turnpike+0x3cb8>
    1648:	r1 = *(u64 *)(r10 - 0xb8)
    1649:	r1 = *(u64 *)(r1 + 0x0)
    1650:	r2 = *(u64 *)(r10 - 0xd8)
    1651:	if r1 != r2 goto +0x12f <turnpike+0x3cb8>
    1652:	r1 = *(u64 *)(r10 - 0xa8)
    1653:	w2 = *(u32 *)(r10 - 0x100)
    1654:	if w2 != 0x0 goto +0x1 <turnpike+0x3360>
    1655:	goto +0xa <turnpike+0x33b0>
    1656:	r1 = *(u64 *)(r10 - 0x108)
    1657:	r1 = *(u64 *)(r1 + 0x0)
    1658:	r2 = *(u64 *)(r10 - 0x118)
    1659:	if r1 == r2 goto +0x1 <turnpike+0x3388>
    1660:	goto +0x126 <turnpike+0x3cb8>
    1661:	r1 = *(u64 *)(r10 - 0x108)
    1662:	w2 = *(u8 *)(r1 + 0x16)
    1663:	w2 &= 0x10
    1664:	r1 = *(u64 *)(r10 - 0xa8)
    1665:	if w2 != 0x0 goto +0xbe <turnpike+0x39a0>
    1666:	r2 = *(u64 *)(r10 - 0x110)
    1667:	w2 = *(u8 *)(r2 + 0x0)
    1668:	w2 &= 0x10
    1669:	if w2 == 0x0 goto +0x16 <turnpike+0x3480>
    1670:	r4 = *(u64 *)(r10 - 0xb8)
    1671:	w2 = *(u8 *)(r4 + 0x17)
    1672:	r2 <<= 0x2
    1673:	r1 += r2
    1674:	w1 = *(u32 *)(r1 + 0x2208)
    1675:	r2 = 0xffff00000000 ll
    1677:	r5 = *(u64 *)(r10 - 0xd8)
    1678:	r3 = r5
    1679:	r3 &= r2
    1680:	w5 >>= 0x10
    1681:	w2 = *(u32 *)(r4 + 0x18)
    1682:	r4 = 0x10000000000 ll
    1684:	if r3 == r4 goto +0x1 <turnpike+0x3450>
    1685:	w5 = w2
    1686:	r5 = be16 r5
    1687:	w1 += w5
    1688:	r2 = *(u64 *)(r10 - 0xb0)
    1689:	call -0x1
		00000000000034c8:  R_BPF_64_32	take_from_allowance
    1690:	r9 = 0x33
    1691:	if w0 == 0x0 goto -0x657 <turnpike+0x1c8>
    1692:	r9 = 0x2d
    1693:	w1 = *(u32 *)(r6 + 0x0)
    1694:	r2 = *(u64 *)(r10 - 0x48)
    1695:	*(u64 *)(r10 - 0x60) = r1
    1696:	r2 += r1
    1697:	r1 = r2
    1698:	r1 += 0x1c
    1699:	w3 = *(u32 *)(r6 + 0x4)
    1700:	*(u64 *)(r10 - 0xc8) = r1
    1701:	*(u64 *)(r10 - 0xa8) = r3
    1702:	if r1 > r3 goto -0x662 <turnpike+0x1c8>
    1703:	r0 = *(u64 *)(r10 - 0xc0)
    1704:	w0 += 0x14
    1705:	r0 = be32 r0
    1706:	r3 = *(u64 *)(r10 - 0x68)
    1707:	w3 <<= 0x8
    1708:	w0 &= -0x10000
    1709:	w3 &= 0xff00
    1710:	w0 |= w3
    1711:	r7 = *(u64 *)(r10 - 0xf0)
    1712:	r7 <<= 0x20
    1713:	r3 = -0x100000000 ll
    1715:	r5 = *(u64 *)(r10 - 0x70)
    1716:	w5 += -0x1
    1717:	r1 = *(u64 *)(r10 - 0xa0)
    1718:	r7 |= r1
    1719:	r8 = *(u64 *)(r10 - 0x80)
    1720:	r4 = r8
    1721:	r4 &= r3
    1722:	r1 = *(u64 *)(r10 - 0x88)
    1723:	r1 >>= 0x20
    1724:	r0 |= 0x45
    1725:	r3 = *(u64 *)(r10 - 0x98)
    1726:	r7 |= r3
    1727:	*(u64 *)(r10 - 0xf0) = r7
    1728:	r4 |= r1
    1729:	*(u64 *)(r10 - 0x68) = r4
    1730:	w5 &= 0xff
    1731:	w5 |= 0x1100
    1732:	r7 = r0
    1733:	r7 += r5
    1734:	r7 += r1
    1735:	r8 >>= 0x20
    1736:	r7 += r8
    1737:	r8 = *(u64 *)(r10 - 0x78)
    1738:	r7 += r8
    1739:	r8 <<= 0x20
    1740:	r8 |= r0
    1741:	r0 = r7
    1742:	r0 >>= 0x20
    1743:	r7 <<= 0x20
    1744:	r7 >>= 0x20
    1745:	r7 += r0
    1746:	r3 = r7
    1747:	r3 &= 0xffff
    1748:	r0 = r7
    1749:	r0 >>= 0x20
    1750:	r0 += r3
    1751:	r7 >>= 0x10
    1752:	r7 &= 0xffff
    1753:	r0 += r7
    1754:	r3 = r0
    1755:	r3 >>= 0x10
    1756:	w0 &= 0xffff
    1757:	w0 += w3
    1758:	w0 *= 0x10001
    1759:	w0 &= -0x10000
    1760:	w0 |= w5
    1761:	w0 ^= -0x10000
    1762:	r3 = *(u64 *)(r10 - 0x138)
    1763:	r7 = *(u64 *)(r10 - 0x60)
    1764:	*(u32 *)(r7 + 0x8) = w3
    1765:	r3 = *(u64 *)(r10 - 0x130)
    1766:	*(u64 *)(r7 + 0x0) = r3
    1767:	r7 += 0xc
    1768:	r3 = *(u64 *)(r10 - 0x48)
    1769:	if r3 == 0xe goto +0x72 <turnpike+0x3a80>
    1770:	r3 = *(u64 *)(r10 - 0x48)
    1771:	if r3 == 0x12 goto +0x6c <turnpike+0x3a60>
    1772:	r3 = *(u64 *)(r10 - 0x58)
    1773:	r7 = *(u64 *)(r10 - 0x60)
    1774:	*(u64 *)(r7 + 0xc) = r3
    1775:	r7 += 0x14
    1776:	goto +0x6b <turnpike+0x3a80>
    1777:	call 0x76
    1778:	r3 = *(u64 *)(r10 - 0xb8)
    1779:	w2 = *(u32 *)(r3 + 0x8)
    1780:	w1 = *(u32 *)(r3 + 0xc)
    1781:	w3 = *(u32 *)(r3 + 0x10)
    1782:	*(u32 *)(r10 - 0x98) = w3
    1783:	r0 >>= 0x6
    1784:	*(u64 *)(r10 - 0x60) = r0
    1785:	if w1 <= w0 goto +0x5 <turnpike+0x3798>
    1786:	r3 = *(u64 *)(r10 - 0x60)
    1787:	if w2 <= w3 goto +0x3 <turnpike+0x3798>
    1788:	r3 = *(u64 *)(r10 - 0x60)
    1789:	w4 = *(u32 *)(r10 - 0x98)
    1790:	if w4 > w3 goto +0xaf <turnpike+0x3d10>
    1791:	r9 = 0x12
    1792:	r3 = *(u64 *)(r10 - 0xb8)
    1793:	r3 = *(u64 *)(r3 + 0x0)
    1794:	r4 = *(u64 *)(r10 - 0xd8)
    1795:	if r3 != r4 goto -0x6bf <turnpike+0x1c8>
    1796:	r3 = *(u64 *)(r10 - 0x60)
    1797:	w4 = *(u32 *)(r10 - 0x98)
    1798:	if w4 > w3 goto +0x1 <turnpike+0x37e0>
    1799:	w1 = *(u32 *)(r10 - 0x98)
    1800:	r9 = 0xa
    1801:	r3 = *(u64 *)(r10 - 0x60)
    1802:	if w2 <= w3 goto -0x6c6 <turnpike+0x1c8>
    1803:	r2 = *(u64 *)(r10 - 0x60)
    1804:	if w2 <= w1 goto -0x6c8 <turnpike+0x1c8>
    1805:	r2 = *(u64 *)(r10 - 0x60)
    1806:	w2 -= w1
    1807:	if w2 < 0x2 goto -0x6cb <turnpike+0x1c8>
    1808:	call 0x76
    1809:	r1 = *(u64 *)(r10 - 0xa8)
    1810:	w2 = *(u32 *)(r1 + 0x40)
    1811:	r0 >>= 0x6
    1812:	r9 = 0x3
    1813:	if w2 <= w0 goto -0x6d1 <turnpike+0x1c8>
    1814:	r2 = *(u64 *)(r7 + 0x0)
    1815:	r3 = 0xffffffffffff ll
    1817:	r2 &= r3
    1818:	r9 = 0xf
    1819:	if r2 == 0x0 goto -0x6d7 <turnpike+0x1c8>
    1820:	r3 = *(u64 *)(r1 + 0x48)
    1821:	if r3 == r2 goto +0xe <turnpike+0x3900>
    1822:	r3 = *(u64 *)(r1 + 0x50)
    1823:	if r3 == r2 goto +0xc <turnpike+0x3900>
    1824:	r3 = *(u64 *)(r1 + 0x58)
    1825:	if r3 == r2 goto +0xa <turnpike+0x3900>
    1826:	r3 = *(u64 *)(r1 + 0x60)
    1827:	if r3 == r2 goto +0x8 <turnpike+0x3900>
    1828:	r3 = *(u64 *)(r1 + 0x68)
    1829:	if r3 == r2 goto +0x6 <turnpike+0x3900>
    1830:	r3 = *(u64 *)(r1 + 0x70)
    1831:	if r3 == r2 goto +0x4 <turnpike+0x3900>
    1832:	r3 = *(u64 *)(r1 + 0x78)
    1833:	if r3 == r2 goto +0x2 <turnpike+0x3900>
    1834:	r1 = *(u64 *)(r1 + 0x80)
    1835:	if r1 != r2 goto -0x6e7 <turnpike+0x1c8>
    1836:	r9 = 0x28
    1837:	r1 = *(u64 *)(r10 - 0x60)
    1838:	w2 = *(u32 *)(r10 - 0x98)
    1839:	if w2 > w1 goto -0x6eb <turnpike+0x1c8>
    1840:	r9 = 0x27
    1841:	goto -0x6ed <turnpike+0x1c8>
    1842:	r3 = r8
    1843:	r2 = *(u64 *)(r3 + 0x10)
    1844:	r3 = *(u64 *)(r3 + 0x18)
    1845:	r3 <<= 0x10
    1846:	r4 = 0xffffffff0000 ll
    1848:	r3 &= r4
    1849:	r2 >>= 0x30
    1850:	r3 |= r2
    1851:	r9 = 0xf
    1852:	r2 = 0x3
    1853:	*(u64 *)(r10 - 0x50) = r2
    1854:	if r1 == r3 goto -0x138 <turnpike+0x2fd8>
    1855:	goto -0x6fb <turnpike+0x1c8>
    1856:	r4 = *(u64 *)(r10 - 0x108)
    1857:	w2 = *(u8 *)(r4 + 0x17)
    1858:	r2 <<= 0x2
    1859:	r1 += r2
    1860:	w1 = *(u32 *)(r1 + 0x2208)
    1861:	r2 = 0xffff00000000 ll
    1863:	r5 = *(u64 *)(r10 - 0x118)
    1864:	r3 = r5
    1865:	r3 &= r2
    1866:	w5 >>= 0x10
    1867:	w2 = *(u32 *)(r4 + 0x18)
    1868:	r4 = 0x10000000000 ll
    1870:	if r3 == r4 goto +0x1 <turnpike+0x3a20>
    1871:	w5 = w2
    1872:	r5 = be16 r5
    1873:	w1 += w5
    1874:	r2 = *(u64 *)(r10 - 0xb0)
    1875:	call -0x1
		0000000000003a98:  R_BPF_64_32	take_from_allowance
    1876:	r9 = 0x33
    1877:	r1 = *(u64 *)(r10 - 0xa8)
    1878:	if w0 == 0x0 goto -0x712 <turnpike+0x1c8>
    1879:	goto -0xd6 <turnpike+0x33b0>
    1880:	r3 = *(u64 *)(r10 - 0x58)
    1881:	r7 = *(u64 *)(r10 - 0x60)
    1882:	*(u32 *)(r7 + 0xc) = w3
    1883:	r7 += 0x10
    1884:	w3 = 0x8
    1885:	*(u16 *)(r7 + 0x0) = w3
    1886:	r3 = *(u64 *)(r10 - 0xf0)
    1887:	*(u64 *)(r2 + 0x14) = r3
    1888:	r1 = *(u64 *)(r10 - 0x68)
    1889:	*(u64 *)(r2 + 0xc) = r1
    1890:	*(u32 *)(r2 + 0x8) = w0
    1891:	*(u64 *)(r2 + 0x0) = r8
    1892:	w3 = *(u32 *)(r10 - 0xf8)
    1893:	if w3 != 0x0 goto +0x6 <turnpike+0x3b00>
    1894:	r2 += 0x20
    1895:	r1 = *(u64 *)(r10 - 0xa8)
    1896:	if r2 > r1 goto -0x724 <turnpike+0x1c8>
    1897:	r2 = *(u64 *)(r10 - 0x128)
    1898:	r1 = *(u64 *)(r10 - 0xc8)
    1899:	*(u32 *)(r1 + 0x0) = w2
    1900:	r3 = *(u64 *)(r10 - 0xb8)
    1901:	r1 = *(u64 *)(r3 + 0x30)
    1902:	r2 = *(u64 *)(r10 - 0xb0)
    1903:	r1 += r2
    1904:	*(u64 *)(r3 + 0x30) = r1
    1905:	r2 = *(u64 *)(r10 - 0xe8)
    1906:	w1 = *(u32 *)(r2 + 0x0)
    1907:	w1 += 0x1
    1908:	*(u32 *)(r2 + 0x0) = w1
    1909:	w1 = *(u32 *)(r10 - 0x100)
    1910:	if w1 != 0x0 goto +0x1 <turnpike+0x3b60>
    1911:	goto +0x9 <turnpike+0x3ba8>
    1912:	r3 = *(u64 *)(r10 - 0x108)
    1913:	r1 = *(u64 *)(r3 + 0x30)
    1914:	r2 = *(u64 *)(r10 - 0xb0)
    1915:	r1 += r2
    1916:	*(u64 *)(r3 + 0x30) = r1
    1917:	r2 = *(u64 *)(r10 - 0x140)
    1918:	w1 = *(u32 *)(r2 + 0x0)
    1919:	w1 += 0x1
    1920:	*(u32 *)(r2 + 0x0) = w1
    1921:	w1 = *(u32 *)(r10 - 0x90)
    1922:	if w1 == 0x0 goto +0x5 <turnpike+0x3be0>
    1923:	w2 = *(u32 *)(r10 - 0x90)
    1924:	w2 = -w2
    1925:	r1 = r6
    1926:	call 0x41
    1927:	if r0 != 0x0 goto -0x743 <turnpike+0x1c8>
    1928:	r1 = *(u64 *)(r10 - 0x50)
    1929:	r2 = *(u64 *)(r10 - 0x120)
    1930:	r1 |= r2
    1931:	*(u64 *)(r10 - 0x50) = r1
    1932:	w1 = 0x0
    1933:	*(u32 *)(r10 - 0x20) = w1
    1934:	r2 = r10
    1935:	r2 += -0x20
    1936:	r1 = 0x0 ll
		0000000000003c80:  R_BPF_64_64	COUNTERS
    1938:	call 0x1
    1939:	r1 = r0
    1940:	r0 = *(u64 *)(r10 - 0x50)
    1941:	if r1 == 0x0 goto -0x740 <turnpike+0x250>
    1942:	r2 = r0
    1943:	r2 >>= 0x1d
    1944:	r2 &= 0x18
    1945:	r1 += r2
    1946:	r2 = *(u64 *)(r1 + 0x0)
    1947:	r2 += 0x1
    1948:	*(u64 *)(r1 + 0x0) = r2
    1949:	r2 = *(u64 *)(r10 - 0xb0)
    1950:	w2 = w2
    1951:	r3 = *(u64 *)(r1 + 0x2e0)
    1952:	r3 += r2
    1953:	*(u64 *)(r1 + 0x2e0) = r3
    1954:	goto -0x74d <turnpike+0x250>
    1955:	r9 = 0x12
    1956:	w1 = *(u32 *)(r10 - 0xc8)
    1957:	w2 = *(u32 *)(r10 - 0xd0)
    1958:	if w1 == w2 goto -0x762 <turnpike+0x1c8>
    1959:	w7 = -w7
    1960:	r1 = r6
    1961:	w2 = w7
    1962:	call 0x2c
    1963:	if r0 == 0x0 goto -0x767 <turnpike+0x1c8>
    1964:	r9 = 0x2d
    1965:	goto -0x769 <turnpike+0x1c8>
    1966:	w2 = w8
    1967:	r1 = *(u64 *)(r10 - 0xb0)
    1968:	w2 -= w1
    1969:	r9 = 0x8
    1970:	*(u32 *)(r10 - 0x60) = w2
    1971:	if w2 > 0x3 goto -0x76f <turnpike+0x1c8>
    1972:	r1 = *(u64 *)(r10 - 0xa0)
    1973:	w1 ^= -0x1
    1974:	*(u64 *)(r10 - 0xa0) = r1
    1975:	r1 = *(u64 *)(r10 - 0x48)
    1976:	w1 |= 0x20
    1977:	*(u32 *)(r10 - 0xc8) = w1
    1978:	r1 = *(u64 *)(r10 - 0xb0)
    1979:	if w8 != w1 goto +0x58 <turnpike+0x4040>
    1980:	r1 = *(u64 *)(r10 - 0x88)
    1981:	w1 += -0x14
    1982:	*(u64 *)(r10 - 0x88) = r1
    1983:	w1 = *(u32 *)(r10 - 0x90)
    1984:	w1 += w8
    1985:	r2 = *(u64 *)(r10 - 0xb0)
    1986:	w1 -= w2
    1987:	*(u32 *)(r10 - 0x90) = w1
    1988:	r1 = *(u64 *)(r10 - 0xb8)
    1989:	w1 = *(u16 *)(r1 + 0x1c)
    1990:	r2 = *(u64 *)(r10 - 0xa0)
    1991:	r2 += r1
    1992:	*(u64 *)(r10 - 0xa0) = r2
    1993:	w1 = 0x0
    1994:	*(u32 *)(r10 - 0x98) = w1
    1995:	w1 = *(u32 *)(r10 - 0xd0)
    1996:	w1 &= 0x2
    1997:	if w1 == 0x0 goto +0xf0 <turnpike+0x4590>
    1998:	r9 = 0x6
    1999:	r1 = *(u64 *)(r10 - 0xb8)
    2000:	w1 = *(u8 *)(r1 + 0x16)
    2001:	*(u32 *)(r10 - 0x98) = w1
    2002:	r1 = *(u64 *)(r10 - 0x70)
    2003:	w1 &= 0xff
    2004:	if w1 < 0x2 goto -0x790 <turnpike+0x1c8>
    2005:	w1 = *(u32 *)(r10 - 0x98)
    2006:	w1 &= 0x1
    2007:	if w1 == 0x0 goto +0x7d <turnpike+0x4248>
    2008:	r9 = 0xc
    2009:	r1 = *(u64 *)(r10 - 0xa8)
    2010:	r2 = *(u64 *)(r10 - 0x80)
    2011:	if w2 == 0x0 goto -0x797 <turnpike+0x1c8>
    2012:	r2 = *(u64 *)(r10 - 0x78)
    2013:	if w2 != 0x0 goto +0x3 <turnpike+0x3ea8>
    2014:	r9 = 0xe
    2015:	r2 = *(u64 *)(r10 - 0xb0)
    2016:	if w2 > 0x4d0 goto -0x79c <turnpike+0x1c8>
    2017:	r0 = *(u64 *)(r10 - 0xb8)
    2018:	w3 = *(u32 *)(r0 + 0x18)
    2019:	r2 = 0x10000000000 ll
    2021:	r3 |= r2
    2022:	r2 = *(u64 *)(r10 - 0xe0)
    2023:	r8 = *(u64 *)(r2 + 0x10)
    2024:	r5 = *(u64 *)(r2 + 0x18)
    2025:	r4 = *(u64 *)(r0 + 0x20)
    2026:	r2 = *(u64 *)(r0 + 0x28)
    2027:	*(u64 *)(r10 - 0xf8) = r2
    2028:	*(u64 *)(r10 - 0x8) = r2
    2029:	*(u64 *)(r10 - 0xf0) = r4
    2030:	*(u64 *)(r10 - 0x10) = r4
    2031:	*(u64 *)(r10 - 0xd0) = r5
    2032:	*(u64 *)(r10 - 0x18) = r5
    2033:	*(u64 *)(r10 - 0xc0) = r8
    2034:	*(u64 *)(r10 - 0x20) = r8
    2035:	r2 = r10
    2036:	r2 += -0x20
    2037:	r9 = r3
    2038:	call 0x1b5
		0000000000003fb0:  R_BPF_64_32	.text
    2039:	r8 = r0
    2040:	if r0 == 0x0 goto +0x19 <turnpike+0x4030>
    2041:	r2 = *(u64 *)(r8 + 0x0)
    2042:	r1 = 0xffffffffffff ll
    2044:	*(u64 *)(r10 - 0x60) = r2
    2045:	r2 &= r1
    2046:	if r2 != r9 goto +0x13 <turnpike+0x4030>
    2047:	r2 = r8
    2048:	r1 = *(u64 *)(r2 - 0x8)
    2049:	r2 = *(u64 *)(r2 - 0x10)
    2050:	r3 = *(u64 *)(r10 - 0xc0)
    2051:	if r2 != r3 goto +0xe <turnpike+0x4030>
    2052:	r2 = *(u64 *)(r10 - 0xd0)
    2053:	if r1 != r2 goto +0xc <turnpike+0x4030>
    2054:	w1 = *(u8 *)(r8 + 0x17)
    2055:	r1 <<= 0x5
    2056:	r2 = *(u64 *)(r10 - 0xa8)
    2057:	r2 += r1
    2058:	*(u64 *)(r10 - 0xe0) = r2
    2059:	r1 = *(u64 *)(r2 + 0x208)
    2060:	r2 = *(u64 *)(r10 - 0xf0)
    2061:	if r1 != r2 goto +0x4 <turnpike+0x4030>
    2062:	r1 = *(u64 *)(r10 - 0xe0)
    2063:	r1 = *(u64 *)(r1 + 0x210)
    2064:	r2 = *(u64 *)(r10 - 0xf8)
    2065:	if r1 == r2 goto +0x77 <turnpike+0x43e8>
    2066:	r9 = 0x9
    2067:	goto -0x7cf <turnpike+0x1c8>
    2068:	w1 = 0x0
    2069:	*(u8 *)(r10 - 0x20) = w1
    2070:	w2 = *(u32 *)(r10 - 0xc8)
    2071:	r1 = *(u64 *)(r10 - 0xb0)
    2072:	w2 += w1
    2073:	r3 = r10
    2074:	r3 += -0x20
    2075:	r1 = r6
    2076:	*(u32 *)(r10 - 0x98) = w2
    2077:	w4 = 0x1
    2078:	call 0xbd
    2079:	if r0 == 0x0 goto +0x1 <turnpike+0x40a8>
    2080:	goto +0x305 <turnpike+0x58d0>
    2081:	r1 = *(u64 *)(r10 - 0xb0)
    2082:	w1 <<= 0x3
    2083:	w1 &= 0x8
    2084:	w9 = *(u8 *)(r10 - 0x20)
    2085:	*(u32 *)(r10 - 0xc0) = w1
    2086:	w9 <<= w1
    2087:	w9 ^= -0x1
    2088:	r9 &= 0xffff
    2089:	r1 = *(u64 *)(r10 - 0xa0)
    2090:	r9 += r1
    2091:	*(u64 *)(r10 - 0xa0) = r9
    2092:	w1 = *(u32 *)(r10 - 0x60)
    2093:	if w1 > 0x1 goto +0x1 <turnpike+0x4118>
    2094:	goto -0x73 <turnpike+0x3d80>
    2095:	w1 = 0x0
    2096:	*(u8 *)(r10 - 0x20) = w1
    2097:	w2 = *(u32 *)(r10 - 0x98)
    2098:	w2 += 0x1
    2099:	r3 = r10
    2100:	r3 += -0x20
    2101:	r1 = r6
    2102:	w4 = 0x1
    2103:	call 0xbd
    2104:	if r0 != 0x0 goto +0x2ed <turnpike+0x58d0>
    2105:	w1 = *(u32 *)(r10 - 0xc0)
    2106:	w1 ^= 0x8
    2107:	w2 = *(u8 *)(r10 - 0x20)
    2108:	w2 <<= w1
    2109:	w2 ^= -0x1
    2110:	r2 &= 0xffff
    2111:	r9 += r2
    2112:	*(u64 *)(r10 - 0xa0) = r9
    2113:	w1 = *(u32 *)(r10 - 0x60)
    2114:	if w1 != 0x3 goto -0x87 <turnpike+0x3d80>
    2115:	w1 = 0x0
    2116:	*(u8 *)(r10 - 0x20) = w1
    2117:	w2 = *(u32 *)(r10 - 0x98)
    2118:	w2 += 0x2
    2119:	r3 = r10
    2120:	r3 += -0x20
    2121:	r1 = r6
    2122:	w4 = 0x1
    2123:	call 0xbd
    2124:	if r0 != 0x0 goto +0x2d9 <turnpike+0x58d0>
    2125:	w1 = *(u8 *)(r10 - 0x20)
    2126:	w2 = *(u32 *)(r10 - 0xc0)
    2127:	w1 <<= w2
    2128:	w1 ^= -0x1
    2129:	r1 &= 0xffff
    2130:	r9 += r1
    2131:	*(u64 *)(r10 - 0xa0) = r9
    2132:	goto -0x99 <turnpike+0x3d80>
    2133:	r2 = *(u64 *)(r10 - 0xb8)
    2134:	w3 = *(u32 *)(r2 + 0x18)
    2135:	r1 = 0x10000000000 ll
    2137:	r3 |= r1
    2138:	r1 = *(u64 *)(r10 - 0xe0)
    2139:	r4 = *(u64 *)(r1 + 0x18)
    2140:	r2 = *(u64 *)(r2 + 0x28)
    2141:	r1 = -0x100000000 ll
    2143:	r2 &= r1
    2144:	r4 >>= 0x20
    2145:	*(u64 *)(r10 - 0xf0) = r2
    2146:	*(u64 *)(r10 - 0xd0) = r4
    2147:	r2 |= r4
    2148:	r8 = *(u64 *)(r10 - 0xa8)
    2149:	r1 = r8
    2150:	*(u64 *)(r10 - 0xc0) = r3
    2151:	call 0x164
		0000000000004338:  R_BPF_64_32	.text
    2152:	r1 = r8
    2153:	r9 = 0x9
    2154:	r8 = r0
    2155:	if r0 == 0x0 goto -0x827 <turnpike+0x1c8>
    2156:	r3 = *(u64 *)(r8 + 0x0)
    2157:	r2 = 0xffffffffffff ll
    2159:	*(u64 *)(r10 - 0x60) = r3
    2160:	r3 &= r2
    2161:	r2 = *(u64 *)(r10 - 0xc0)
    2162:	if r3 != r2 goto -0x82e <turnpike+0x1c8>
    2163:	w2 = *(u32 *)(r8 - 0x8)
    2164:	r3 = *(u64 *)(r10 - 0xd0)
    2165:	if w2 != w3 goto -0x831 <turnpike+0x1c8>
    2166:	w2 = *(u8 *)(r8 + 0x17)
    2167:	r2 <<= 0x5
    2168:	r1 += r2
    2169:	*(u64 *)(r10 - 0xe0) = r1
    2170:	r1 = *(u64 *)(r1 + 0x208)
    2171:	if r1 != 0x0 goto -0x837 <turnpike+0x1c8>
    2172:	r1 = 0xffff0000 ll
    2174:	r2 = *(u64 *)(r10 - 0xf0)
    2175:	r2 |= r1
    2176:	r1 = *(u64 *)(r10 - 0xe0)
    2177:	r1 = *(u64 *)(r1 + 0x210)
    2178:	if r1 != r2 goto -0x83e <turnpike+0x1c8>
    2179:	r1 = *(u64 *)(r10 - 0xe0)
    2180:	r1 += 0x208
    2181:	*(u64 *)(r10 - 0xe0) = r1
    2182:	r9 = r8
    2183:	r9 += -0x4
    2184:	goto +0x5 <turnpike+0x4410>
    2185:	r1 = *(u64 *)(r10 - 0xe0)
    2186:	r1 += 0x208
    2187:	*(u64 *)(r10 - 0xe0) = r1
    2188:	r9 = r8
    2189:	r9 += 0x38
    2190:	call 0x76
    2191:	r3 = r8
    2192:	w2 = *(u32 *)(r3 + 0x8)
    2193:	w1 = *(u32 *)(r3 + 0xc)
    2194:	w3 = *(u32 *)(r3 + 0x10)
    2195:	r0 >>= 0x6
    2196:	if w0 >= w1 goto +0x2 <turnpike+0x4458>
    2197:	if w2 <= w0 goto +0x1 <turnpike+0x4458>
    2198:	if w3 > w0 goto +0x270 <turnpike+0x57d8>
    2199:	r9 = 0x12
    2200:	r3 = *(u64 *)(r8 + 0x0)
    2201:	r4 = *(u64 *)(r10 - 0x60)
    2202:	if r3 != r4 goto -0x856 <turnpike+0x1c8>
    2203:	r9 = 0xa
    2204:	if w2 <= w0 goto -0x858 <turnpike+0x1c8>
    2205:	if w0 <= w1 goto -0x859 <turnpike+0x1c8>
    2206:	w0 -= w1
    2207:	if w0 < 0x2 goto -0x85b <turnpike+0x1c8>
    2208:	call 0x76
    2209:	r1 = *(u64 *)(r10 - 0xa8)
    2210:	w2 = *(u32 *)(r1 + 0x40)
    2211:	r0 >>= 0x6
    2212:	r9 = 0x3
    2213:	if w2 <= w0 goto -0x861 <turnpike+0x1c8>
    2214:	r2 = *(u64 *)(r7 + 0x0)
    2215:	r3 = 0xffffffffffff ll
    2217:	r2 &= r3
    2218:	r9 = 0xf
    2219:	if r2 == 0x0 goto -0x867 <turnpike+0x1c8>
    2220:	r9 = 0x28
    2221:	r3 = *(u64 *)(r1 + 0x48)
    2222:	if r3 == r2 goto -0x86a <turnpike+0x1c8>
    2223:	r3 = *(u64 *)(r1 + 0x50)
    2224:	if r3 == r2 goto -0x86c <turnpike+0x1c8>
    2225:	r3 = *(u64 *)(r1 + 0x58)
    2226:	if r3 == r2 goto -0x86e <turnpike+0x1c8>
    2227:	r3 = *(u64 *)(r1 + 0x60)
    2228:	if r3 == r2 goto -0x870 <turnpike+0x1c8>
    2229:	r3 = *(u64 *)(r1 + 0x68)
    2230:	if r3 == r2 goto -0x872 <turnpike+0x1c8>
    2231:	r3 = *(u64 *)(r1 + 0x70)
    2232:	if r3 == r2 goto -0x874 <turnpike+0x1c8>
    2233:	r3 = *(u64 *)(r1 + 0x78)
    2234:	if r3 == r2 goto -0x876 <turnpike+0x1c8>
    2235:	r1 = *(u64 *)(r1 + 0x80)
    2236:	if r1 == r2 goto -0x878 <turnpike+0x1c8>
    2237:	goto -0x587 <turnpike+0x1958>
    2238:	r1 = *(u64 *)(r10 - 0x70)
    2239:	w2 = w1
    2240:	w2 &= 0xff
    2241:	w1 = 0x0
    2242:	*(u32 *)(r10 - 0x100) = w1
    2243:	w1 = 0x1
    2244:	*(u32 *)(r10 - 0xf8) = w1
    2245:	if w2 < 0x2 goto +0x1 <turnpike+0x45d8>
    2246:	w1 = 0x0
    2247:	w2 = 0x30
    2248:	*(u32 *)(r10 - 0xf0) = w2
    2249:	r2 = 0x0
    2250:	*(u64 *)(r10 - 0x120) = r2
    2251:	w2 = 0x1c
    2252:	*(u32 *)(r10 - 0xd0) = w2
    2253:	r2 = *(u64 *)(r10 - 0xb0)
    2254:	w2 += 0x8
    2255:	*(u64 *)(r10 - 0xc0) = r2
    2256:	r3 = *(u64 *)(r10 - 0xb8)
    2257:	r2 = r3
    2258:	r2 += 0x16
    2259:	*(u64 *)(r10 - 0x110) = r2
    2260:	w2 = *(u8 *)(r3 + 0x16)
    2261:	w2 &= 0x1
    2262:	r4 = *(u64 *)(r10 - 0xd8)
    2263:	*(u64 *)(r10 - 0x118) = r4
    2264:	*(u64 *)(r10 - 0x108) = r3
    2265:	if w2 == 0x0 goto -0x321 <turnpike+0x2d68>
    2266:	r9 = 0x6
    2267:	w1 &= 0x1
    2268:	r3 = *(u64 *)(r10 - 0xa8)
    2269:	if w1 != 0x0 goto -0x899 <turnpike+0x1c8>
    2270:	r9 = 0xc
    2271:	r1 = *(u64 *)(r10 - 0x80)
    2272:	if w1 == 0x0 goto -0x89c <turnpike+0x1c8>
    2273:	r1 = *(u64 *)(r10 - 0xc0)
    2274:	w1 += -0x4d9
    2275:	if w1 > -0x502 goto +0x7 <turnpike+0x46f8>
    2276:	w1 = *(u32 *)(r10 - 0x98)
    2277:	w1 ^= 0x1
    2278:	w1 &= 0x1
    2279:	if w1 == 0x0 goto +0x3 <turnpike+0x46f8>
    2280:	r9 = 0xe
    2281:	r1 = *(u64 *)(r10 - 0x78)
    2282:	if w1 == 0x0 goto -0x8a6 <turnpike+0x1c8>
    2283:	r9 = 0xd
    2284:	r1 = *(u64 *)(r10 - 0xb8)
    2285:	w1 = *(u16 *)(r1 + 0x14)
    2286:	if r1 > 0xfff goto -0x8aa <turnpike+0x1c8>
    2287:	r1 <<= 0x5
    2288:	r2 = r3
    2289:	r2 += r1
    2290:	r1 = *(u64 *)(r2 + 0x2608)
    2291:	r8 = r2
    2292:	r2 = *(u64 *)(r2 + 0x2610)
    2293:	*(u64 *)(r10 - 0x60) = r1
    2294:	w1 &= 0xffff
    2295:	if w1 == 0x0 goto -0x8b3 <turnpike+0x1c8>
    2296:	r4 = r2
    2297:	r4 >>= 0x20
    2298:	w5 = *(u32 *)(r10 - 0x50)
    2299:	if w5 != w4 goto -0x8b7 <turnpike+0x1c8>
    2300:	r4 = *(u64 *)(r10 - 0xc0)
    2301:	w4 += 0x28
    2302:	r9 = 0xe
    2303:	if w4 > w1 goto -0x8bb <turnpike+0x1c8>
    2304:	*(u64 *)(r10 - 0xa8) = r3
    2305:	r8 += 0x2608
    2306:	r1 = *(u64 *)(r7 + 0x0)
    2307:	r3 = 0xffffffffffff ll
    2309:	r1 &= r3
    2310:	w3 = *(u32 *)(r6 + 0xc)
    2311:	r4 = *(u64 *)(r10 - 0x60)
    2312:	r4 >>= 0x20
    2313:	if w3 == w4 goto +0xce <turnpike+0x4e60>
    2314:	r9 = 0xf
    2315:	r3 = *(u64 *)(r10 - 0xa8)
    2316:	if r1 == 0x0 goto -0x8c8 <turnpike+0x1c8>
    2317:	r4 = *(u64 *)(r3 + 0x48)
    2318:	if r4 == r1 goto +0xe <turnpike+0x4888>
    2319:	r4 = *(u64 *)(r3 + 0x50)
    2320:	if r4 == r1 goto +0xc <turnpike+0x4888>
    2321:	r4 = *(u64 *)(r3 + 0x58)
    2322:	if r4 == r1 goto +0xa <turnpike+0x4888>
    2323:	r4 = *(u64 *)(r3 + 0x60)
    2324:	if r4 == r1 goto +0x8 <turnpike+0x4888>
    2325:	r4 = *(u64 *)(r3 + 0x68)
    2326:	if r4 == r1 goto +0x6 <turnpike+0x4888>
    2327:	r4 = *(u64 *)(r3 + 0x70)
    2328:	if r4 == r1 goto +0x4 <turnpike+0x4888>
    2329:	r4 = *(u64 *)(r3 + 0x78)
    2330:	if r4 == r1 goto +0x2 <turnpike+0x4888>
    2331:	r3 = *(u64 *)(r3 + 0x80)
    2332:	if r3 != r1 goto -0x8d8 <turnpike+0x1c8>
    2333:	r2 <<= 0x20
    2334:	r2 >>= 0x20
    2335:	r1 = 0x0 ll
		00000000000048f8:  R_BPF_64_64	DEVICES
    2337:	r3 = 0x0
    2338:	call 0x33
    2339:	r1 = r0
    2340:	r1 s>>= 0x3f
    2341:	w0 ^= w1
    2342:	w0 -= w1
    2343:	r1 = 0x4
    2344:	*(u64 *)(r10 - 0x50) = r1
    2345:	r9 = 0xd
    2346:	if w0 != 0x4 goto -0x8e6 <turnpike+0x1c8>
    2347:	r1 = *(u64 *)(r10 - 0x48)
    2348:	w2 = *(u32 *)(r10 - 0xf0)
    2349:	w2 += w1
    2350:	w1 = *(u32 *)(r10 - 0xc8)
    2351:	w7 = w1
    2352:	w7 -= w2
    2353:	*(u32 *)(r10 - 0xf0) = w2
    2354:	if w1 == w2 goto +0x5 <turnpike+0x4960>
    2355:	r1 = r6
    2356:	w2 = w7
    2357:	call 0x2c
    2358:	r9 = 0x11
    2359:	if r0 != 0x0 goto -0x8f3 <turnpike+0x1c8>
    2360:	r2 = *(u64 *)(r10 - 0xb0)
    2361:	r2 = be32 r2
    2362:	w2 &= -0x10000
    2363:	r3 = r8
    2364:	r1 = *(u64 *)(r3 + 0x10)
    2365:	*(u64 *)(r10 - 0xd0) = r1
    2366:	r1 = *(u64 *)(r3 + 0x18)
    2367:	*(u64 *)(r10 - 0x128) = r1
    2368:	r1 = *(u64 *)(r10 - 0xb8)
    2369:	w1 = *(u16 *)(r1 + 0x1e)
    2370:	w2 |= w1
    2371:	*(u64 *)(r10 - 0x98) = r2
    2372:	r1 = 0x0
    2373:	w2 = *(u32 *)(r10 - 0xf8)
    2374:	if w2 != 0x0 goto +0x1 <turnpike+0x49e0>
    2375:	r1 = *(u64 *)(r10 - 0x98)
    2376:	r2 = *(u64 *)(r10 - 0xc0)
    2377:	r2 = be16 r2
    2378:	r3 = *(u64 *)(r10 - 0x88)
    2379:	w3 ^= -0x1
    2380:	r3 = be16 r3
    2381:	*(u64 *)(r10 - 0xc0) = r2
    2382:	r3 += r2
    2383:	r3 <<= 0x1
    2384:	r2 = *(u64 *)(r10 - 0xa0)
    2385:	r3 += r2
    2386:	r2 = *(u64 *)(r10 - 0x80)
    2387:	w2 ^= -0x1
    2388:	r2 &= 0xffff
    2389:	r3 += r2
    2390:	r3 += r1
    2391:	r1 = r3
    2392:	r1 >>= 0x20
    2393:	r3 <<= 0x20
    2394:	r3 >>= 0x20
    2395:	r3 += r1
    2396:	r2 = r3
    2397:	r2 &= 0xffff
    2398:	r1 = r3
    2399:	r1 >>= 0x20
    2400:	r1 += r2
    2401:	r3 >>= 0x10
    2402:	r3 &= 0xffff
    2403:	r1 += r3
    2404:	r2 = r1
    2405:	r2 >>= 0x10
    2406:	r1 &= 0xffff
    2407:	r1 += r2
    2408:	w2 = w1
    2409:	r1 >>= 0x10
    2410:	w1 += w2
    2411:	w2 = w1
    2412:	w2 &= 0xffff
    2413:	w3 = -0x1
    2414:	*(u64 *)(r10 - 0x78) = r3
    2415:	if w2 == 0xffff goto +0x2 <turnpike+0x4b30>
    2416:	w1 ^= -0x1
    2417:	*(u64 *)(r10 - 0x78) = r1
    2418:	r1 = *(u64 *)(r10 - 0xb8)
    2419:	w2 = *(u32 *)(r1 + 0x18)
    2420:	*(u64 *)(r10 - 0x130) = r2
    2421:	r2 = *(u64 *)(r10 - 0xe0)
    2422:	r3 = *(u64 *)(r2 + 0x18)
    2423:	*(u64 *)(r10 - 0x88) = r3
    2424:	r2 = *(u64 *)(r2 + 0x10)
    2425:	*(u64 *)(r10 - 0x80) = r2
    2426:	r2 = *(u64 *)(r1 + 0x20)
    2427:	*(u64 *)(r10 - 0xa0) = r2
    2428:	r1 = *(u64 *)(r1 + 0x28)
    2429:	*(u64 *)(r10 - 0xe0) = r1
    2430:	r1 = *(u64 *)(r8 + 0x0)
    2431:	r2 = *(u64 *)(r10 - 0x60)
    2432:	if r2 != r1 goto +0x65 <turnpike+0x4ed0>
    2433:	r1 = *(u64 *)(r10 - 0xb8)
    2434:	r1 = *(u64 *)(r1 + 0x0)
    2435:	r2 = *(u64 *)(r10 - 0xd8)
    2436:	if r1 != r2 goto +0x61 <turnpike+0x4ed0>
    2437:	r1 = *(u64 *)(r10 - 0xa8)
    2438:	w2 = *(u32 *)(r10 - 0x100)
    2439:	if w2 != 0x0 goto +0x1 <turnpike+0x4be8>
    2440:	goto +0xa <turnpike+0x4c38>
    2441:	r1 = *(u64 *)(r10 - 0x108)
    2442:	r1 = *(u64 *)(r1 + 0x0)
    2443:	r2 = *(u64 *)(r10 - 0x118)
    2444:	if r1 == r2 goto +0x1 <turnpike+0x4c10>
    2445:	goto +0x58 <turnpike+0x4ed0>
    2446:	r1 = *(u64 *)(r10 - 0x108)
    2447:	w2 = *(u8 *)(r1 + 0x16)
    2448:	w2 &= 0x10
    2449:	r1 = *(u64 *)(r10 - 0xa8)
    2450:	if w2 != 0x0 goto +0x5d <turnpike+0x4f20>
    2451:	r2 = *(u64 *)(r10 - 0x110)
    2452:	w2 = *(u8 *)(r2 + 0x0)
    2453:	w2 &= 0x10
    2454:	if w2 == 0x0 goto +0x16 <turnpike+0x4d08>
    2455:	r4 = *(u64 *)(r10 - 0xb8)
    2456:	w2 = *(u8 *)(r4 + 0x17)
    2457:	r2 <<= 0x2
    2458:	r1 += r2
    2459:	w1 = *(u32 *)(r1 + 0x2208)
    2460:	r2 = 0xffff00000000 ll
    2462:	r5 = *(u64 *)(r10 - 0xd8)
    2463:	r3 = r5
    2464:	r3 &= r2
    2465:	w5 >>= 0x10
    2466:	w2 = *(u32 *)(r4 + 0x18)
    2467:	r4 = 0x10000000000 ll
    2469:	if r3 == r4 goto +0x1 <turnpike+0x4cd8>
    2470:	w5 = w2
    2471:	r5 = be16 r5
    2472:	w1 += w5
    2473:	r2 = *(u64 *)(r10 - 0xb0)
    2474:	call -0x1
		0000000000004d50:  R_BPF_64_32	take_from_allowance
    2475:	r9 = 0x33
    2476:	if w0 == 0x0 goto -0x968 <turnpike+0x1c8>
    2477:	r9 = 0x2d
    2478:	w4 = *(u32 *)(r6 + 0x0)
    2479:	r2 = *(u64 *)(r10 - 0x48)
    2480:	r2 += r4
    2481:	r1 = r2
    2482:	r1 += 0x30
    2483:	w3 = *(u32 *)(r6 + 0x4)
    2484:	if r1 > r3 goto -0x970 <turnpike+0x1c8>
    2485:	r7 = *(u64 *)(r10 - 0x70)
    2486:	w7 += -0x1
    2487:	r7 <<= 0x38
    2488:	r5 = *(u64 *)(r10 - 0x68)
    2489:	w5 <<= 0x14
    2490:	w5 &= 0xff00000
    2491:	w5 |= 0x60000000
    2492:	r5 = be32 r5
    2493:	r7 |= r5
    2494:	r8 = *(u64 *)(r10 - 0xc0)
    2495:	r8 <<= 0x20
    2496:	r7 |= r8
    2497:	r5 = 0x11000000000000 ll
    2499:	r7 |= r5
    2500:	r5 = *(u64 *)(r10 - 0x78)
    2501:	r5 <<= 0x30
    2502:	r0 = *(u64 *)(r10 - 0x130)
    2503:	r5 |= r0
    2504:	r5 |= r8
    2505:	r8 = r5
    2506:	r5 = *(u64 *)(r10 - 0x128)
    2507:	*(u32 *)(r4 + 0x8) = w5
    2508:	r5 = *(u64 *)(r10 - 0xd0)
    2509:	*(u64 *)(r4 + 0x0) = r5
    2510:	r5 = r4
    2511:	r5 += 0xc
    2512:	r0 = *(u64 *)(r10 - 0x48)
    2513:	if r0 == 0xe goto +0x3a <turnpike+0x5000>
    2514:	r5 = *(u64 *)(r10 - 0x48)
    2515:	if r5 == 0x12 goto +0x34 <turnpike+0x4fe0>
    2516:	r5 = *(u64 *)(r10 - 0x58)
    2517:	*(u64 *)(r4 + 0xc) = r5
    2518:	r4 += 0x14
    2519:	goto +0x33 <turnpike+0x4ff8>
    2520:	r3 = r8
    2521:	r2 = *(u64 *)(r3 + 0x10)
    2522:	r3 = *(u64 *)(r3 + 0x18)
    2523:	r3 <<= 0x10
    2524:	r4 = 0xffffffff0000 ll
    2526:	r3 &= r4
    2527:	r2 >>= 0x30
    2528:	r3 |= r2
    2529:	r9 = 0xf
    2530:	r2 = 0x3
    2531:	*(u64 *)(r10 - 0x50) = r2
    2532:	if r1 == r3 goto -0xba <turnpike+0x48f8>
    2533:	goto -0x9a1 <turnpike+0x1c8>
    2534:	r9 = 0x12
    2535:	w1 = *(u32 *)(r10 - 0xc8)
    2536:	w2 = *(u32 *)(r10 - 0xf0)
    2537:	if w1 == w2 goto -0x9a5 <turnpike+0x1c8>
    2538:	w7 = -w7
    2539:	r1 = r6
    2540:	w2 = w7
    2541:	call 0x2c
    2542:	if r0 == 0x0 goto -0x9aa <turnpike+0x1c8>
    2543:	goto -0x244 <turnpike+0x3d00>
    2544:	r4 = *(u64 *)(r10 - 0x108)
    2545:	w2 = *(u8 *)(r4 + 0x17)
    2546:	r2 <<= 0x2
    2547:	r1 += r2
    2548:	w1 = *(u32 *)(r1 + 0x2208)
    2549:	r2 = 0xffff00000000 ll
    2551:	r5 = *(u64 *)(r10 - 0x118)
    2552:	r3 = r5
    2553:	r3 &= r2
    2554:	w5 >>= 0x10
    2555:	w2 = *(u32 *)(r4 + 0x18)
    2556:	r4 = 0x10000000000 ll
    2558:	if r3 == r4 goto +0x1 <turnpike+0x4fa0>
    2559:	w5 = w2
    2560:	r5 = be16 r5
    2561:	w1 += w5
    2562:	r2 = *(u64 *)(r10 - 0xb0)
    2563:	call -0x1
		0000000000005018:  R_BPF_64_32	take_from_allowance
    2564:	r9 = 0x33
    2565:	r1 = *(u64 *)(r10 - 0xa8)
    2566:	if w0 == 0x0 goto -0x9c2 <turnpike+0x1c8>
    2567:	goto -0x75 <turnpike+0x4c38>
    2568:	r5 = *(u64 *)(r10 - 0x58)
    2569:	*(u32 *)(r4 + 0xc) = w5
    2570:	r4 += 0x10
    2571:	r5 = r4
    2572:	w4 = 0xdd86
    2573:	*(u16 *)(r5 + 0x0) = w4
    2574:	*(u64 *)(r2 + 0x28) = r8
    2575:	r4 = *(u64 *)(r10 - 0xe0)
    2576:	*(u64 *)(r2 + 0x20) = r4
    2577:	r4 = *(u64 *)(r10 - 0xa0)
    2578:	*(u64 *)(r2 + 0x18) = r4
    2579:	r4 = *(u64 *)(r10 - 0x88)
    2580:	*(u64 *)(r2 + 0x10) = r4
    2581:	r4 = *(u64 *)(r10 - 0x80)
    2582:	*(u64 *)(r2 + 0x8) = r4
    2583:	*(u64 *)(r2 + 0x0) = r7
    2584:	w4 = *(u32 *)(r10 - 0xf8)
    2585:	if w4 != 0x0 goto +0x4 <turnpike+0x5090>
    2586:	r2 += 0x34
    2587:	if r2 > r3 goto -0x9d7 <turnpike+0x1c8>
    2588:	r2 = *(u64 *)(r10 - 0x98)
    2589:	*(u32 *)(r1 + 0x0) = w2
    2590:	r3 = *(u64 *)(r10 - 0xb8)
    2591:	r1 = *(u64 *)(r3 + 0x30)
    2592:	r2 = *(u64 *)(r10 - 0xb0)
    2593:	r1 += r2
    2594:	*(u64 *)(r3 + 0x30) = r1
    2595:	r2 = *(u64 *)(r10 - 0xe8)
    2596:	w1 = *(u32 *)(r2 + 0x0)
    2597:	w1 += 0x1
    2598:	*(u32 *)(r2 + 0x0) = w1
    2599:	w1 = *(u32 *)(r10 - 0x100)
    2600:	if w1 != 0x0 goto +0x1 <turnpike+0x50f0>
    2601:	goto +0x9 <turnpike+0x5138>
    2602:	r3 = *(u64 *)(r10 - 0x108)
    2603:	r1 = *(u64 *)(r3 + 0x30)
    2604:	r2 = *(u64 *)(r10 - 0xb0)
    2605:	r1 += r2
    2606:	*(u64 *)(r3 + 0x30) = r1
    2607:	r2 = *(u64 *)(r10 - 0x140)
    2608:	w1 = *(u32 *)(r2 + 0x0)
    2609:	w1 += 0x1
    2610:	*(u32 *)(r2 + 0x0) = w1
    2611:	w1 = *(u32 *)(r10 - 0x90)
    2612:	if w1 == 0x0 goto +0x5 <turnpike+0x5170>
    2613:	w2 = *(u32 *)(r10 - 0x90)
    2614:	w2 = -w2
    2615:	r1 = r6
    2616:	call 0x41
    2617:	if r0 != 0x0 goto -0x9f5 <turnpike+0x1c8>
    2618:	goto -0x2b3 <turnpike+0x3be0>
    2619:	w2 = *(u32 *)(r10 - 0xc0)
    2620:	r1 = *(u64 *)(r10 - 0xb0)
    2621:	w2 -= w1
    2622:	r9 = 0x8
    2623:	*(u32 *)(r10 - 0x78) = w2
    2624:	if w2 > 0x3 goto -0x9fc <turnpike+0x1c8>
    2625:	r1 = *(u64 *)(r10 - 0xa0)
    2626:	w1 ^= -0x1
    2627:	*(u64 *)(r10 - 0xa0) = r1
    2628:	r1 = *(u64 *)(r10 - 0x48)
    2629:	w1 += 0x34
    2630:	*(u32 *)(r10 - 0xc8) = w1
    2631:	r1 = *(u64 *)(r10 - 0xb0)
    2632:	w2 = *(u32 *)(r10 - 0xc0)
    2633:	if w2 != w1 goto +0xd0 <turnpike+0x5870>
    2634:	w1 = *(u32 *)(r10 - 0x90)
    2635:	r2 = *(u64 *)(r10 - 0xb0)
    2636:	w1 -= w2
    2637:	w1 += -0xc
    2638:	*(u32 *)(r10 - 0x90) = w1
    2639:	r1 = *(u64 *)(r10 - 0xb8)
    2640:	w1 = *(u16 *)(r1 + 0x1c)
    2641:	r2 = *(u64 *)(r10 - 0xa0)
    2642:	r2 += r1
    2643:	*(u64 *)(r10 - 0xa0) = r2
    2644:	w1 = 0x0
    2645:	*(u64 *)(r10 - 0x78) = r1
    2646:	w1 = 0x1
    2647:	*(u32 *)(r10 - 0x98) = w1
    2648:	w8 &= 0x2
    2649:	if w8 == 0x0 goto -0x19c <turnpike+0x4590>
    2650:	r9 = 0x6
    2651:	r1 = *(u64 *)(r10 - 0xb8)
    2652:	w1 = *(u8 *)(r1 + 0x16)
    2653:	*(u32 *)(r10 - 0x98) = w1
    2654:	r1 = *(u64 *)(r10 - 0x60)
    2655:	if w1 < 0x2000000 goto -0xa1b <turnpike+0x1c8>
    2656:	w1 = *(u32 *)(r10 - 0x98)
    2657:	w1 &= 0x1
    2658:	if w1 != 0x0 goto +0x3a <turnpike+0x5488>
    2659:	w1 = 0x400000
    2660:	*(u64 *)(r10 - 0x78) = r1
    2661:	r1 = *(u64 *)(r10 - 0xb0)
    2662:	if w1 > 0x4d0 goto +0x2 <turnpike+0x52e8>
    2663:	w1 = 0x0
    2664:	*(u64 *)(r10 - 0x78) = r1
    2665:	r2 = *(u64 *)(r10 - 0xb8)
    2666:	w3 = *(u32 *)(r2 + 0x18)
    2667:	r1 = 0x10000000000 ll
    2669:	r3 |= r1
    2670:	r1 = *(u64 *)(r10 - 0xe0)
    2671:	r4 = *(u64 *)(r1 + 0x18)
    2672:	r2 = *(u64 *)(r2 + 0x28)
    2673:	r1 = -0x100000000 ll
    2675:	r2 &= r1
    2676:	r4 >>= 0x20
    2677:	*(u64 *)(r10 - 0xf0) = r2
    2678:	*(u64 *)(r10 - 0xd0) = r4
    2679:	r2 |= r4
    2680:	r8 = *(u64 *)(r10 - 0xa8)
    2681:	r1 = r8
    2682:	*(u64 *)(r10 - 0xc0) = r3
    2683:	call 0x164
		00000000000053d8:  R_BPF_64_32	.text
    2684:	r1 = r8
    2685:	r9 = 0x9
    2686:	r8 = r0
    2687:	if r0 == 0x0 goto -0xa3b <turnpike+0x1c8>
    2688:	r3 = *(u64 *)(r8 + 0x0)
    2689:	r2 = 0xffffffffffff ll
    2691:	*(u64 *)(r10 - 0x60) = r3
    2692:	r3 &= r2
    2693:	r2 = *(u64 *)(r10 - 0xc0)
    2694:	if r3 != r2 goto -0xa42 <turnpike+0x1c8>
    2695:	w2 = *(u32 *)(r8 - 0x8)
    2696:	r3 = *(u64 *)(r10 - 0xd0)
    2697:	if w2 != w3 goto -0xa45 <turnpike+0x1c8>
    2698:	w2 = *(u8 *)(r8 + 0x17)
    2699:	r2 <<= 0x5
    2700:	r1 += r2
    2701:	*(u64 *)(r10 - 0xe0) = r1
    2702:	r1 = *(u64 *)(r1 + 0x208)
    2703:	if r1 != 0x0 goto -0xa4b <turnpike+0x1c8>
    2704:	r1 = 0xffff0000 ll
    2706:	r2 = *(u64 *)(r10 - 0xf0)
    2707:	r2 |= r1
    2708:	r1 = *(u64 *)(r10 - 0xe0)
    2709:	r1 = *(u64 *)(r1 + 0x210)
    2710:	if r1 != r2 goto -0xa52 <turnpike+0x1c8>
    2711:	r1 = *(u64 *)(r10 - 0xe0)
    2712:	r1 += 0x208
    2713:	*(u64 *)(r10 - 0xe0) = r1
    2714:	r9 = r8
    2715:	r9 += -0x4
    2716:	goto +0x3a <turnpike+0x5658>
    2717:	r2 = *(u64 *)(r10 - 0xb8)
    2718:	w3 = *(u32 *)(r2 + 0x18)
    2719:	r1 = 0x10000000000 ll
    2721:	r3 |= r1
    2722:	r1 = *(u64 *)(r10 - 0xe0)
    2723:	r0 = *(u64 *)(r1 + 0x10)
    2724:	r4 = *(u64 *)(r1 + 0x18)
    2725:	r5 = *(u64 *)(r2 + 0x20)
    2726:	r1 = *(u64 *)(r2 + 0x28)
    2727:	*(u64 *)(r10 - 0xf0) = r1
    2728:	*(u64 *)(r10 - 0x8) = r1
    2729:	*(u64 *)(r10 - 0xd0) = r5
    2730:	*(u64 *)(r10 - 0x10) = r5
    2731:	*(u64 *)(r10 - 0xc0) = r4
    2732:	*(u64 *)(r10 - 0x18) = r4
    2733:	*(u64 *)(r10 - 0x78) = r0
    2734:	*(u64 *)(r10 - 0x20) = r0
    2735:	r2 = r10
    2736:	r2 += -0x20
    2737:	r1 = *(u64 *)(r10 - 0xa8)
    2738:	r9 = r3
    2739:	call 0x1b5
		0000000000005598:  R_BPF_64_32	.text
    2740:	r8 = r0
    2741:	if r0 == 0x0 goto +0x19 <turnpike+0x5618>
    2742:	r2 = *(u64 *)(r8 + 0x0)
    2743:	r1 = 0xffffffffffff ll
    2745:	*(u64 *)(r10 - 0x60) = r2
    2746:	r2 &= r1
    2747:	if r2 != r9 goto +0x13 <turnpike+0x5618>
    2748:	r2 = r8
    2749:	r1 = *(u64 *)(r2 - 0x8)
    2750:	r2 = *(u64 *)(r2 - 0x10)
    2751:	r3 = *(u64 *)(r10 - 0x78)
    2752:	if r2 != r3 goto +0xe <turnpike+0x5618>
    2753:	r2 = *(u64 *)(r10 - 0xc0)
    2754:	if r1 != r2 goto +0xc <turnpike+0x5618>
    2755:	w1 = *(u8 *)(r8 + 0x17)
    2756:	r1 <<= 0x5
    2757:	r2 = *(u64 *)(r10 - 0xa8)
    2758:	r2 += r1
    2759:	*(u64 *)(r10 - 0xe0) = r2
    2760:	r1 = *(u64 *)(r2 + 0x208)
    2761:	r2 = *(u64 *)(r10 - 0xd0)
    2762:	if r1 != r2 goto +0x4 <turnpike+0x5618>
    2763:	r1 = *(u64 *)(r10 - 0xe0)
    2764:	r1 = *(u64 *)(r1 + 0x210)
    2765:	r2 = *(u64 *)(r10 - 0xf0)
    2766:	if r1 == r2 goto +0x1 <turnpike+0x5620>
    2767:	goto -0x2be <turnpike+0x4030>
    2768:	r1 = *(u64 *)(r10 - 0xe0)
    2769:	r1 += 0x208
    2770:	*(u64 *)(r10 - 0xe0) = r1
    2771:	w1 = 0x0
    2772:	*(u64 *)(r10 - 0x78) = r1
    2773:	r9 = r8
    2774:	r9 += 0x38
    2775:	call 0x76
    2776:	r3 = r8
    2777:	w2 = *(u32 *)(r3 + 0x8)
    2778:	w1 = *(u32 *)(r3 + 0xc)
    2779:	w3 = *(u32 *)(r3 + 0x10)
    2780:	r0 >>= 0x6
    2781:	if w0 >= w1 goto +0x2 <turnpike+0x56a0>
    2782:	if w2 <= w0 goto +0x1 <turnpike+0x56a0>
    2783:	if w3 > w0 goto +0x27 <turnpike+0x57d8>
    2784:	r9 = 0x12
    2785:	r3 = *(u64 *)(r8 + 0x0)
    2786:	r4 = *(u64 *)(r10 - 0x60)
    2787:	if r3 != r4 goto -0xa9f <turnpike+0x1c8>
    2788:	r9 = 0xa
    2789:	if w2 <= w0 goto -0xaa1 <turnpike+0x1c8>
    2790:	if w0 <= w1 goto -0xaa2 <turnpike+0x1c8>
    2791:	w0 -= w1
    2792:	if w0 < 0x2 goto -0xaa4 <turnpike+0x1c8>
    2793:	call 0x76
    2794:	r1 = *(u64 *)(r10 - 0xa8)
    2795:	w2 = *(u32 *)(r1 + 0x40)
    2796:	r0 >>= 0x6
    2797:	r9 = 0x3
    2798:	if w2 <= w0 goto -0xaaa <turnpike+0x1c8>
    2799:	r2 = *(u64 *)(r7 + 0x0)
    2800:	r3 = 0xffffffffffff ll
    2802:	r2 &= r3
    2803:	r9 = 0xf
    2804:	if r2 == 0x0 goto -0xab0 <turnpike+0x1c8>
    2805:	r9 = 0x28
    2806:	r3 = *(u64 *)(r1 + 0x48)
    2807:	if r3 == r2 goto -0xab3 <turnpike+0x1c8>
    2808:	r3 = *(u64 *)(r1 + 0x50)
    2809:	if r3 == r2 goto -0xab5 <turnpike+0x1c8>
    2810:	r3 = *(u64 *)(r1 + 0x58)
    2811:	if r3 == r2 goto -0xab7 <turnpike+0x1c8>
    2812:	r3 = *(u64 *)(r1 + 0x60)
    2813:	if r3 == r2 goto -0xab9 <turnpike+0x1c8>
    2814:	r3 = *(u64 *)(r1 + 0x68)
    2815:	if r3 == r2 goto -0xabb <turnpike+0x1c8>
    2816:	r3 = *(u64 *)(r1 + 0x70)
    2817:	if r3 == r2 goto -0xabd <turnpike+0x1c8>
    2818:	r3 = *(u64 *)(r1 + 0x78)
    2819:	if r3 == r2 goto -0xabf <turnpike+0x1c8>
    2820:	r1 = *(u64 *)(r1 + 0x80)
    2821:	if r1 == r2 goto -0xac1 <turnpike+0x1c8>
    2822:	goto -0x7d0 <turnpike+0x1958>
    2823:	r1 = *(u64 *)(r10 - 0x70)
    2824:	w1 += -0x1
    2825:	*(u64 *)(r10 - 0x70) = r1
    2826:	w1 = *(u16 *)(r8 + 0x1c)
    2827:	r2 = *(u64 *)(r10 - 0xa0)
    2828:	r2 += r1
    2829:	*(u64 *)(r10 - 0xa0) = r2
    2830:	w1 = 0x1
    2831:	*(u32 *)(r10 - 0x100) = w1
    2832:	r1 = 0x200000000 ll
    2834:	*(u64 *)(r10 - 0x120) = r1
    2835:	r1 = *(u64 *)(r10 - 0xd8)
    2836:	*(u64 *)(r10 - 0x118) = r1
    2837:	r1 = *(u64 *)(r10 - 0xe8)
    2838:	*(u64 *)(r10 - 0x140) = r1
    2839:	r1 = *(u64 *)(r10 - 0xb8)
    2840:	*(u64 *)(r10 - 0x108) = r1
    2841:	goto -0x57b <turnpike+0x2c98>
    2842:	w1 = 0x0
    2843:	*(u8 *)(r10 - 0x20) = w1
    2844:	w2 = *(u32 *)(r10 - 0xc8)
    2845:	r1 = *(u64 *)(r10 - 0xb0)
    2846:	w2 += w1
    2847:	r3 = r10
    2848:	r3 += -0x20
    2849:	r1 = r6
    2850:	*(u32 *)(r10 - 0x98) = w2
    2851:	w4 = 0x1
    2852:	call 0xbd
    2853:	if r0 == 0x0 goto +0x2 <turnpike+0x58e0>
    2854:	r9 = 0x4
    2855:	goto -0xae3 <turnpike+0x1c8>
    2856:	r1 = *(u64 *)(r10 - 0xb0)
    2857:	w1 <<= 0x3
    2858:	w1 &= 0x8
    2859:	w9 = *(u8 *)(r10 - 0x20)
    2860:	*(u32 *)(r10 - 0xc0) = w1
    2861:	w9 <<= w1
    2862:	w9 ^= -0x1
    2863:	r9 &= 0xffff
    2864:	r1 = *(u64 *)(r10 - 0xa0)
    2865:	r9 += r1
    2866:	*(u64 *)(r10 - 0xa0) = r9
    2867:	w1 = *(u32 *)(r10 - 0x78)
    2868:	if w1 > 0x1 goto +0x1 <turnpike+0x5950>
    2869:	goto -0xec <turnpike+0x51f0>
    2870:	w1 = 0x0
    2871:	*(u8 *)(r10 - 0x20) = w1
    2872:	w2 = *(u32 *)(r10 - 0x98)
    2873:	w2 += 0x1
    2874:	r3 = r10
    2875:	r3 += -0x20
    2876:	r1 = r6
    2877:	w4 = 0x1
    2878:	call 0xbd
    2879:	if r0 != 0x0 goto -0x1a <turnpike+0x58d0>
    2880:	w1 = *(u32 *)(r10 - 0xc0)
    2881:	w1 ^= 0x8
    2882:	w2 = *(u8 *)(r10 - 0x20)
    2883:	w2 <<= w1
    2884:	w2 ^= -0x1
    2885:	r2 &= 0xffff
    2886:	r9 += r2
    2887:	*(u64 *)(r10 - 0xa0) = r9
    2888:	w1 = *(u32 *)(r10 - 0x78)
    2889:	if w1 != 0x3 goto -0x100 <turnpike+0x51f0>
    2890:	w1 = 0x0
    2891:	*(u8 *)(r10 - 0x20) = w1
    2892:	w2 = *(u32 *)(r10 - 0x98)
    2893:	w2 += 0x2
    2894:	r3 = r10
    2895:	r3 += -0x20
    2896:	r1 = r6
    2897:	w4 = 0x1
    2898:	call 0xbd
    2899:	if r0 != 0x0 goto -0x2e <turnpike+0x58d0>
    2900:	w1 = *(u8 *)(r10 - 0x20)
    2901:	w2 = *(u32 *)(r10 - 0xc0)
    2902:	w1 <<= w2
    2903:	w1 ^= -0x1
    2904:	r1 &= 0xffff
    2905:	r9 += r1
    2906:	*(u64 *)(r10 - 0xa0) = r9
    2907:	goto -0x112 <turnpike+0x51f0>
